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
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.SampleApplication;
import ua.opencities.admission.candidate.SendBack;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.details.MergedField;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.duplicate.Twins;
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
  void whatCameToAnApplicationMeanwhileGoesBackWithIt() {
    var application = SampleApplication.forCouncil(gone);
    Association.get(ConfirmApplication.class).confirm(SampleApplication.DOOR, application.link);
    UUID id = merge(kept, gone);
    Association.get(SendBack.class).send(OFFICE, kept, "Бракує підпису");
    application.handIn(DossierPart.DECISION);
    assertThat(count("admission_file", kept)).isEqualTo(2);
    Association.get(UndoMerger.class).undo(OFFICE, id);
    assertThat(count("admission_file", gone)).isEqualTo(2);
    assertThat(count("admission_file", kept)).isZero();
    assertThat(count("admission_note", gone)).isEqualTo(1);
  }

  @Test
  void bothAreFoundByTheirOwnFormerNamesAgain() {
    String former = Twins.name() + " сільська рада";
    Association.sql(
            "insert into council_succession (id, council_id, kind, predecessor_name, happened_on, act)"
                + " values (?, ?, 'RENAMED', ?, date '2020-01-01', 'рішення')",
            UUID.randomUUID(),
            gone.value(),
            former)
        .run();
    UUID id = merge(kept, gone);
    Association.get(UndoMerger.class).undo(OFFICE, id);
    assertThat(key(gone)).contains(former.split(" ")[0]);
    assertThat(key(kept)).doesNotContain(former.split(" ")[0]);
  }

  private static String key(CouncilId council) {
    return (String)
        Association.sql("select search_key from council where id = ?", council.value()).value();
  }

  @Test
  void anEditedRowIsNotTakenApart() {
    UUID id = merge(kept, gone);
    mark(kept, TerritoryStatus.HOSTILITIES, DAY);
    assertThatThrownBy(() -> Association.get(UndoMerger.class).undo(OFFICE, id))
        .isInstanceOf(MergerRefused.class);
    assertThat(dossier(gone).mergedInto()).contains(kept);
  }

  private static void mark(CouncilId council, TerritoryStatus status, LocalDate from) {
    Association.get(MarkTerritory.class).mark(OFFICE, council, status, from, Optional.empty());
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
