package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.count;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.name;
import static ua.opencities.duplicate.Twins.preview;
import static ua.opencities.duplicate.Twins.row;
import static ua.opencities.duplicate.Twins.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CorrectCouncilNameCase;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.CouncilMergedAway;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.TerritoriesOfToday;
import ua.opencities.council.TerritoryHistory;
import ua.opencities.council.choice.CouncilChoices;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.details.MergedField;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.payer.WhoPays;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.duplicate.pair.PairFilter;
import ua.opencities.duplicate.pair.PairRegister;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.report.CouncilExport;
import ua.opencities.report.CouncilFilter;
import ua.opencities.report.CouncilOrder;
import ua.opencities.report.CouncilRegister;
import ua.opencities.report.CouncilRow;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class MergeCouncilsTest {
  private static final Optional<String> ACT = Optional.of("наказ № 376");

  @Test
  void theRowThatStaysTakesWhatWasChosenAndTheOtherLeadsToIt() {
    String name = name();
    CouncilId kept = row(name + " сільська рада");
    CouncilId gone = row(name + " селищна рада", "SELYSHCHNA", "01", "Двійнятський");
    set(kept, "edrpou", "04055201");
    set(gone, "edrpou", "04055202");
    String keptCode = dossier(kept).card().katottg();
    String goneCode = dossier(gone).card().katottg();
    Association.get(CorrectCouncilNameCase.class)
        .correct(OFFICE, gone, GrammaticalCase.DATIVE, "Виправленій раді");

    assertThat(preview(kept, gone).differences())
        .extracting(FieldDifference::field)
        .containsExactly(
            MergedField.KATOTTG, MergedField.NAME, MergedField.KIND, MergedField.EDRPOU);
    var id = merge(kept, gone, MergedField.KATOTTG, MergedField.NAME, MergedField.KIND);

    var after = dossier(kept);
    assertThat(after.card().katottg()).isEqualTo(goneCode);
    assertThat(after.card().oblastCode()).isEqualTo("01");
    assertThat(after.card().name().nominative()).isEqualTo(name + " селищна рада");
    assertThat(after.card().name().dative()).isEqualTo("Виправленій раді");
    assertThat(after.card().edrpou()).contains("04055201");
    assertThat(dossier(gone).mergedInto()).contains(kept);
    for (String typed :
        List.of(name + " сільська", name + " селищна", keptCode, goneCode, "04055202"))
      assertThat(found(typed)).as(typed).extracting(CouncilRow::id).containsExactly(kept);
    var merger = Association.get(MergerRegister.class).get(OFFICE, id);
    assertThat(merger.goneName()).isEqualTo(name + " селищна рада");
    assertThat(merger.mergedBy()).isEqualTo(OFFICE.shown());
    assertThat(merger.reason()).isEqualTo(ua.opencities.duplicate.Twins.REASON);
  }

  @Test
  void theTerritoryTakenOfTheOtherHoldsWhenTheNextDayBegins() {
    CouncilId kept = row();
    CouncilId gone = row();
    LocalDate since = LocalDate.of(2022, 2, 24);
    var mark = Association.get(MarkTerritory.class);
    mark.mark(OFFICE, kept, TerritoryStatus.OCCUPIED, since, Optional.empty());
    mark.mark(OFFICE, gone, TerritoryStatus.OCCUPIED, since, Optional.of(since.plusDays(9)), ACT);
    mark.mark(
        OFFICE,
        gone,
        TerritoryStatus.NONE,
        since,
        Optional.of(since.plusDays(3)),
        Optional.empty());

    merge(kept, gone, MergedField.TERRITORY);

    Association.get(TerritoriesOfToday.class).standByToday(OFFICE);
    assertThat(dossier(kept).card().territory()).isEqualTo(TerritoryStatus.NONE);
    var said = Association.get(TerritoryHistory.class).of(OFFICE, kept);
    assertThat(said.on(since.plusDays(3))).isEqualTo(TerritoryStatus.NONE);
    assertThat(said.on(since.plusDays(4))).isEqualTo(TerritoryStatus.OCCUPIED);
    assertThat(said.on(since.plusDays(10))).isEqualTo(TerritoryStatus.NONE);
    assertThat(said.covering(since.plusDays(4)).orElseThrow().act()).isEqualTo(ACT);
    assertThat(said.entries().get(0).enteredBy()).isEqualTo(OFFICE.shown());
  }

  @Test
  void aRowOfWhichNothingWasSaidTakesTheOtherOffTheList() {
    CouncilId kept = row();
    CouncilId gone = row();
    Association.get(MarkTerritory.class)
        .mark(OFFICE, kept, TerritoryStatus.OCCUPIED, LocalDate.of(2022, 2, 24), Optional.empty());
    merge(kept, gone, MergedField.TERRITORY);
    Association.get(TerritoriesOfToday.class).standByToday(OFFICE);
    assertThat(dossier(kept).territory().status()).isEqualTo(TerritoryStatus.NONE);
  }

  @Test
  void listsExportsAndChoicesLeaveTheMergedRowOut() {
    CouncilId kept = row();
    CouncilId gone = row();
    set(kept, "edrpou", "04055211");
    set(gone, "edrpou", "04055211");
    merge(kept, gone);
    var all = CouncilFilter.of("", "85", "", Set.of());
    assertThat(Association.get(CouncilExport.class).rows(OFFICE, all, CouncilOrder.NAME))
        .extracting(CouncilRow::id)
        .contains(kept)
        .doesNotContain(gone);
    assertThat(Association.get(CouncilChoices.class).all(OFFICE))
        .noneMatch(each -> each.id().equals(gone.value()));
    assertThat(
            Association.get(PairRegister.class)
                .page(OFFICE, PairFilter.of(kept), Page.Request.first())
                .items())
        .isEmpty();
    assertThat(
            Association.get(WhoPays.class)
                .with(OFFICE, Optional.of(new Edrpou("04055211")), Optional.empty()))
        .containsExactly(kept);
  }

  @Test
  void whoeverChangesTheMergedRowIsToldWhereToGo() {
    CouncilId kept = row();
    CouncilId gone = row();
    merge(kept, gone);
    assertThatThrownBy(
            () ->
                Association.get(MarkTerritory.class)
                    .mark(
                        OFFICE,
                        gone,
                        TerritoryStatus.HOSTILITIES,
                        LocalDate.of(2026, 1, 1),
                        Optional.empty()))
        .isInstanceOf(CouncilMergedAway.class);
    assertThatThrownBy(
            () ->
                Association.get(AddPayer.class)
                    .add(
                        OFFICE,
                        gone,
                        "Відділ",
                        Optional.of(new Edrpou("04055222")),
                        Optional.empty()))
        .isInstanceOf(CouncilMergedAway.class);
    assertThat(count("council_payer", gone)).isZero();
  }

  @Test
  void whatWasMergedBeforeFollowsToTheNewRow() {
    CouncilId first = row();
    CouncilId second = row();
    CouncilId third = row();
    String name = dossier(first).card().name().nominative();
    merge(second, first);
    merge(third, second);
    assertThat(dossier(first).mergedInto()).contains(third);
    assertThat(found(name)).extracting(CouncilRow::id).containsExactly(third);
  }

  @Test
  void bothCouncilsHaveItInTheTrail() {
    CouncilId kept = row();
    CouncilId gone = row();
    merge(kept, gone);
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where what = 'councils-merged' and council_id in (?, ?)",
                    kept.value(),
                    gone.value())
                .count())
        .isEqualTo(2);
  }

  @Test
  void aCouncilThatWasNotThereIsNotMerged() {
    CouncilId kept = row();
    assertThatThrownBy(() -> preview(kept, kept)).isInstanceOf(ua.opencities.shared.NotFound.class);
    assertThatThrownBy(() -> preview(kept, CouncilId.next()))
        .isInstanceOf(ua.opencities.shared.NotFound.class);
  }

  private static CouncilDossier.View dossier(CouncilId council) {
    return Association.get(CouncilDossier.class).of(OFFICE, council);
  }

  private static List<CouncilRow> found(String typed) {
    return Association.get(CouncilRegister.class)
        .page(
            OFFICE,
            CouncilFilter.of(typed, "", "", Set.of()),
            CouncilOrder.BEST,
            Page.Request.first())
        .items();
  }
}
