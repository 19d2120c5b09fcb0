package ua.opencities.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.administration.Administration;
import ua.opencities.council.administration.NotUnderAdministration;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.report.CouncilFilter;
import ua.opencities.report.CouncilOrder;
import ua.opencities.report.CouncilRegister;
import ua.opencities.report.CouncilRow;
import ua.opencities.shared.Page;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What befalls a council: war, administrations, new names, councils before it. */
class CouncilInTimeTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));
  private final CouncilProfile profile = Association.get(CouncilProfile.class);
  private final CouncilDossier dossier = Association.get(CouncilDossier.class);

  @Test
  void knowsTheStatusOfATerritoryOnlyWithinItsDays() {
    var council = SampleCouncil.zhovkva();
    Association.get(MarkTerritory.class)
        .mark(
            OFFICE,
            council,
            TerritoryStatus.OCCUPIED,
            LocalDate.of(2022, 3, 1),
            Optional.of(LocalDate.of(2022, 11, 11)));

    assertThat(profile.of(OFFICE, council).territory()).isEqualTo(TerritoryStatus.NONE);
    assertThat(dossier.of(OFFICE, council).territory().status())
        .isEqualTo(TerritoryStatus.OCCUPIED);
  }

  @Test
  void keepsTheFormerNameOfARenamedCouncil() {
    var council =
        SampleCouncil.entered(
            "46",
            SampleCouncil.details(
                "Червоноградська міська рада", "Шептицький", PlaceKind.MISTO, "Шептицький"));
    Association.get(RecordSuccession.class)
        .renamed(OFFICE, council, "Шептицька міська рада", LocalDate.of(2024, 9, 26), "постанова");

    var seen = dossier.of(OFFICE, council);
    assertThat(seen.card().name().genitive()).isEqualTo("Шептицької міської ради");
    assertThat(seen.predecessors())
        .extracting(SuccessionView::predecessor)
        .containsExactly("Червоноградська міська рада");
  }

  @Test
  void refusesATerritoryWhoseDaysRunBackwards() {
    var council = SampleCouncil.zhovkva();
    var mark = Association.get(MarkTerritory.class);
    assertThatThrownBy(
            () ->
                mark.mark(
                    OFFICE,
                    council,
                    TerritoryStatus.HOSTILITIES,
                    TODAY,
                    Optional.of(TODAY.minusDays(1))))
        .isInstanceOf(PeriodRunsBackwards.class);
    assertThat(trail(council)).doesNotContain("territory-marked");
  }

  @Test
  void anAdministrationActsUntilTheCouncilReturns() {
    var council = SampleCouncil.zhovkva();
    var put = Association.get(PutUnderAdministration.class);
    var back = Association.get(ReturnToCouncil.class);
    put.put(OFFICE, council, "Жовківська міська військова адміністрація", TODAY.minusDays(9));
    assertThat(dossier.of(OFFICE, council).administration())
        .contains(
            new Administration(
                "Жовківська міська військова адміністрація", Optional.of(TODAY.minusDays(9))));

    back.end(OFFICE, council, "Указ Президента від 01.11.2026 № 7");
    assertThat(dossier.of(OFFICE, council).administration()).isEmpty();
    assertThatThrownBy(() -> back.end(OFFICE, council, "Указ"))
        .isInstanceOf(NotUnderAdministration.class);
    assertThat(trail(council))
        .containsExactly("council-added", "administration-noted", "council-returned");
  }

  @Test
  void refusesWhatHasNotHappenedYetAtItsField() {
    var council = SampleCouncil.zhovkva();
    var tomorrow = TODAY.plusDays(1);
    assertThatThrownBy(
            () ->
                Association.get(PutUnderAdministration.class)
                    .put(OFFICE, council, "Адміністрація", tomorrow))
        .isInstanceOfSatisfying(
            DayToCome.class, rule -> assertThat(rule.field()).isEqualTo("since"));
    assertThatThrownBy(() -> rename(council, "Інша міська рада", tomorrow, "постанова"))
        .isInstanceOfSatisfying(DayToCome.class, rule -> assertThat(rule.field()).isEqualTo("on"));
  }

  @Test
  void refusesARenamingWithoutANameOrAnAct() {
    var council = SampleCouncil.zhovkva();
    assertThatThrownBy(() -> rename(council, " ", TODAY, "постанова"))
        .isInstanceOfSatisfying(
            TextNotAccepted.class, rule -> assertThat(rule.field()).isEqualTo("name"));
    assertThatThrownBy(() -> rename(council, "Інша міська рада", TODAY, ""))
        .isInstanceOfSatisfying(
            TextNotAccepted.class, rule -> assertThat(rule.field()).isEqualTo("act"));
    assertThatThrownBy(() -> rename(council, " Жовківська міська рада ", TODAY, "постанова"))
        .isInstanceOfSatisfying(NameUnchanged.class, CouncilInTimeTest::isAtTheName);
  }

  private static void isAtTheName(RuleBroken rule) {
    assertThat(rule.field()).isEqualTo("name");
  }

  @Test
  void aNewNameTakesItsOwnCasesAndOneApostrophe() {
    var council = SampleCouncil.zhovkva();
    Association.get(CorrectCouncilNameCase.class)
        .correct(OFFICE, council, GrammaticalCase.GENITIVE, "Жовківської міськради");
    rename(council, "Слов'янська міська рада", TODAY, "постанова");

    assertThat(profile.of(OFFICE, council).name().nominative())
        .isEqualTo("Слов’янська міська рада");
    assertThat(profile.of(OFFICE, council).name().genitive())
        .isEqualTo("Слов’янської міської ради");
  }

  @Test
  void findsACouncilByEachNameItEverHadAlsoAfterItsDetailsChanged() {
    var raion = "Raion" + UUID.randomUUID().toString().substring(0, 8);
    var council =
        SampleCouncil.entered(
            "46",
            SampleCouncil.details(
                "Червоноградська міська рада", raion, PlaceKind.MISTO, "Шептицький"));
    rename(council, "Шептицька міська рада", TODAY, "постанова");
    Association.get(RecordPredecessor.class)
        .record(
            OFFICE,
            council,
            "Соснівська міська рада",
            Optional.empty(),
            SuccessionKind.MERGED,
            TODAY,
            "закон");
    var seen = dossier.of(OFFICE, council);
    Association.get(ChangeCouncilDetails.class)
        .change(OFFICE, council, seen.version(), seen.details());

    for (String name : List.of("Шептицька", "Червоноградська", "Соснівська"))
      assertThat(found(name + " " + raion)).as(name).containsExactly(council);
    assertThat(seen.predecessors())
        .extracting(SuccessionView::predecessor)
        .containsExactlyInAnyOrder("Соснівська міська рада", "Червоноградська міська рада");
    assertThat(trail(council)).contains("council-renamed", "predecessor-recorded");
  }

  private static List<CouncilId> found(String words) {
    return Association.get(CouncilRegister.class)
        .page(
            OFFICE,
            CouncilFilter.of(words, "", "", Set.of()),
            CouncilOrder.BEST,
            Page.Request.first())
        .items()
        .stream()
        .map(CouncilRow::id)
        .toList();
  }

  private static void rename(CouncilId council, String name, LocalDate on, String act) {
    Association.get(RecordSuccession.class).renamed(OFFICE, council, name, on, act);
  }

  private static List<Object> trail(CouncilId council) {
    return Association.sql(
            "select what from audit_entry where council_id = ? order by id", council.value())
        .rows()
        .stream()
        .map(row -> row.get(0))
        .toList();
  }
}
