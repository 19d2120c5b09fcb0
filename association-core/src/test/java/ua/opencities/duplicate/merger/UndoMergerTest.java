package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.count;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.row;
import static ua.opencities.duplicate.Twins.set;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.details.MergedField;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class UndoMergerTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private final CouncilId kept = row();
  private final CouncilId gone = row();

  @Test
  void everyRowGoesBackAndBothHaveWhatTheyHad() {
    set(kept, "edrpou", "04055501");
    set(gone, "edrpou", "04055502");
    var before = dossier(gone);
    Association.get(AddPayer.class)
        .add(OFFICE, gone, "Відділ", Optional.of(new Edrpou("04055503")), Optional.empty());
    Association.get(ConfirmPopulation.class).confirm(OFFICE, gone, 1200, DAY, "облік");
    CouncilId earlier = row();
    merge(gone, earlier);
    UUID id = merge(kept, gone, MergedField.EDRPOU, MergedField.KATOTTG, MergedField.NAME);
    assertThat(population(kept)).contains(1200);

    Association.get(UndoMerger.class).undo(OFFICE, id);

    assertThat(dossier(gone).mergedInto()).isEmpty();
    assertThat(dossier(gone).details()).isEqualTo(before.details());
    assertThat(dossier(gone).card().katottg()).isEqualTo(before.card().katottg());
    assertThat(dossier(earlier).mergedInto()).contains(gone);
    assertThat(count("council_payer", gone)).isEqualTo(1);
    assertThat(population(gone)).contains(1200);
    assertThat(population(kept)).isEmpty();
    assertThat(Association.get(MergerRegister.class).get(OFFICE, id).holds()).isFalse();
    assertThatThrownBy(() -> Association.get(UndoMerger.class).undo(OFFICE, id))
        .isInstanceOf(MergerRefused.class);
    merge(kept, gone);
  }

  @Test
  void anEditedRowIsNotTakenApart() {
    UUID id = merge(kept, gone);
    Association.get(MarkTerritory.class)
        .mark(OFFICE, kept, TerritoryStatus.HOSTILITIES, DAY, Optional.empty());
    assertThatThrownBy(() -> Association.get(UndoMerger.class).undo(OFFICE, id))
        .isInstanceOf(MergerRefused.class);
    assertThat(dossier(gone).mergedInto()).contains(kept);
  }

  private static CouncilDossier.View dossier(CouncilId council) {
    return Association.get(CouncilDossier.class).of(OFFICE, council);
  }

  private static Optional<Integer> population(CouncilId council) {
    return Association.get(PopulationLedger.class)
        .on(OFFICE, council, DAY)
        .map(figure -> figure.inhabitants());
  }
}
