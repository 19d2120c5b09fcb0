package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.TerritoriesOfToday;
import ua.opencities.council.TerritoryHistory;
import ua.opencities.council.details.MergedField;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What was said of the territories of two rows, after they were one for a time. */
class TerritoryOfMergedTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private final CouncilId kept = row();
  private final CouncilId gone = row();

  @Test
  void eachStandsAgainByWhatWasSaidOfIt() {
    mark(kept, TerritoryStatus.OCCUPIED, DAY);
    mark(gone, TerritoryStatus.HOSTILITIES, DAY.minusYears(1));
    var before = dossier(kept).territory();
    UUID id = merge(kept, gone, MergedField.TERRITORY);
    assertThat(dossier(kept).territory()).isEqualTo(dossier(gone).territory());

    Association.get(UndoMerger.class).undo(OFFICE, id);

    Association.get(TerritoriesOfToday.class).standByToday(OFFICE);
    assertThat(dossier(kept).territory()).isEqualTo(before);
    assertThat(dossier(gone).territory().status()).isEqualTo(TerritoryStatus.HOSTILITIES);
    assertThat(said(kept).entries()).hasSize(1);
    assertThat(said(kept).on(DAY.minusDays(1))).isEqualTo(TerritoryStatus.NONE);
  }

  @Test
  void aMergerBeforeEntriesWereKeptGivesEachItsOwnBack() {
    mark(kept, TerritoryStatus.HOSTILITIES, DAY); // was the other's until the merger
    UUID id = merge(kept, gone);
    Association.sql("update council_merger set fields = 'TERRITORY' where id = ?", id).run();
    Association.get(UndoMerger.class).undo(OFFICE, id);
    assertThat(dossier(gone).territory().status()).isEqualTo(TerritoryStatus.HOSTILITIES);
    assertThat(dossier(kept).territory().status()).isEqualTo(TerritoryStatus.NONE);
  }

  private static void mark(CouncilId council, TerritoryStatus status, LocalDate from) {
    Association.get(MarkTerritory.class).mark(OFFICE, council, status, from, Optional.empty());
  }

  private static TerritoryHistory.View said(CouncilId council) {
    return Association.get(TerritoryHistory.class).of(OFFICE, council);
  }

  private static CouncilDossier.View dossier(CouncilId council) {
    return Association.get(CouncilDossier.class).of(OFFICE, council);
  }
}
