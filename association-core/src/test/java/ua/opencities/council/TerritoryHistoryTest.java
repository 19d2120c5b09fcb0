package ua.opencities.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.council.territory.TerritoryEntry;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.report.CouncilCourse;
import ua.opencities.report.CouncilFilter;
import ua.opencities.report.CouncilOrder;
import ua.opencities.report.CouncilRegister;
import ua.opencities.report.CourseEvent;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What the state's list said of a council holds for its days, whatever it says since. */
class TerritoryHistoryTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate SINCE = LocalDate.of(2024, 2, 24);
  private static final String ACT = "наказ від 28.02.2025 № 376";
  private final CouncilId council = Association.newCouncil("Прикордонна міська рада");

  @Test
  void keepsWhatWasSaidForTheDaysItWasSaidOf() {
    mark(TerritoryStatus.HOSTILITIES, SINCE, Optional.of(SINCE.plusDays(30)));
    mark(TerritoryStatus.POSSIBLE_HOSTILITIES, SINCE.plusDays(31), Optional.empty());
    mark(TerritoryStatus.NONE, SINCE.plusDays(400), Optional.empty());

    var history = of(OFFICE);
    assertThat(history.on(SINCE.minusDays(1))).isEqualTo(TerritoryStatus.NONE);
    assertThat(history.on(SINCE)).isEqualTo(TerritoryStatus.HOSTILITIES);
    assertThat(history.on(SINCE.plusDays(30))).isEqualTo(TerritoryStatus.HOSTILITIES);
    assertThat(history.on(SINCE.plusDays(31))).isEqualTo(TerritoryStatus.POSSIBLE_HOSTILITIES);
    assertThat(history.on(SINCE.plusDays(400))).isEqualTo(TerritoryStatus.NONE);
    assertThat(history.entries()).hasSize(3);
    assertThat(history.entries().get(2).act()).contains(ACT);
    assertThat(history.entries().get(0).enteredBy()).isEqualTo(OFFICE.shown());
  }

  @Test
  void letsWhatIsEnteredLastHoldForADayThatWasSaidOfBefore() {
    mark(TerritoryStatus.POSSIBLE_HOSTILITIES, SINCE, Optional.empty());
    mark(TerritoryStatus.OCCUPIED, SINCE.plusDays(5), Optional.of(SINCE.plusDays(9)));
    assertThat(of(OFFICE).on(SINCE.plusDays(7))).isEqualTo(TerritoryStatus.OCCUPIED);
    assertThat(of(OFFICE).on(SINCE.plusDays(10))).isEqualTo(TerritoryStatus.POSSIBLE_HOSTILITIES);
  }

  @Test
  void restsByWhatIsSaidOfTodayThoughEarlierDaysAreEnteredLater() {
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.empty());
    mark(TerritoryStatus.HOSTILITIES, SINCE.minusYears(2), Optional.of(SINCE.minusDays(1)));
    assertThat(of(OFFICE).on(LocalDate.now())).isEqualTo(TerritoryStatus.OCCUPIED);
    assertThat(rests()).isTrue();
    assertThat(found(TerritoryStatus.OCCUPIED.name())).isTrue();
  }

  @Test
  void restsUntilTheDayFromWhichItIsOffTheList() {
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.empty());
    mark(TerritoryStatus.NONE, LocalDate.now().plusDays(30), Optional.empty());
    assertThat(rests()).isTrue();
    // what yesterday's columns would be on the first day of an entry
    Association.sql("update council set territory_status = 'NONE' where id = ?", council.value())
        .run();
    assertThat(Association.get(TerritoriesOfToday.class).standByToday(OFFICE)).isPositive();
    assertThat(rests()).isTrue();
    assertThat(Association.get(TerritoriesOfToday.class).standByToday(OFFICE)).isZero();
  }

  @Test
  void ofNodesWhoseTimersWakeAtOneMomentOneFindsTheDayThatBegan() throws Exception {
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.empty());
    var today = Association.get(TerritoriesOfToday.class);
    today.standByToday(OFFICE);
    var nodes = Executors.newFixedThreadPool(4);
    try {
      for (int mornings = 0; mornings < 5; mornings++) {
        Association.sql(
                "update council set territory_status = 'NONE' where id = ?", council.value())
            .run();
        Callable<Integer> round = () -> today.standByToday(OFFICE);
        int found = 0;
        for (var each : nodes.invokeAll(Collections.nCopies(4, round))) found += each.get();
        assertThat(found).isEqualTo(1);
        assertThat(rests()).isTrue();
      }
    } finally {
      nodes.shutdown();
    }
  }

  @Test
  void endsAStatusThatIsSaidAnewWithALastDay() {
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.empty());
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.of(SINCE.plusDays(9)));
    assertThat(of(OFFICE).on(SINCE.plusDays(9))).isEqualTo(TerritoryStatus.OCCUPIED);
    assertThat(of(OFFICE).on(SINCE.plusDays(10))).isEqualTo(TerritoryStatus.NONE);
    assertThat(rests()).isFalse();
  }

  @Test
  void standsInTheCourseOfTheCouncil() {
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.empty());
    assertThat(Association.get(CouncilCourse.class).of(OFFICE, council, 20))
        .anySatisfy(
            event -> {
              assertThat(event.kind()).isEqualTo(CourseEvent.Kind.TERRITORY);
              assertThat(event.what()).contains("OCCUPIED");
              assertThat(event.who()).contains(ACT);
            });
  }

  @Test
  void narrowsTheRegisterByWhatTheListSaysNow() {
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.empty());
    assertThat(found(TerritoryStatus.OCCUPIED.name())).isTrue();
    assertThat(found(CouncilFilter.LISTED)).isTrue();
    assertThat(found(TerritoryStatus.HOSTILITIES.name())).isFalse();
    mark(TerritoryStatus.NONE, SINCE.plusDays(1), Optional.empty());
    assertThat(found(CouncilFilter.LISTED)).isFalse();
    assertThat(found(TerritoryStatus.NONE.name())).isTrue();
  }

  @Test
  void isReadByTheCouncilItselfAndByNoOther() {
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.empty());
    assertThat(of(Association.clerkOf(council)).entries())
        .extracting(TerritoryEntry::status)
        .containsExactly(TerritoryStatus.OCCUPIED);
    var other = Association.clerkOf(Association.newCouncil("Сусідня рада"));
    assertThatThrownBy(() -> of(other)).isInstanceOf(NotFound.class);
  }

  @Test
  void isNeverRewritten() {
    mark(TerritoryStatus.OCCUPIED, SINCE, Optional.empty());
    assertThatThrownBy(
            () ->
                Association.sql(
                        "update council_territory set status = 'NONE' where council_id = ?",
                        council.value())
                    .run())
        .hasStackTraceContaining("council_territory");
  }

  private void mark(TerritoryStatus status, LocalDate from, Optional<LocalDate> until) {
    Association.get(MarkTerritory.class)
        .mark(OFFICE, council, status, from, until, Optional.of(ACT));
  }

  private TerritoryHistory.View of(Actor actor) {
    return Association.get(TerritoryHistory.class).of(actor, council);
  }

  private boolean rests() {
    return Association.sql(
                "select count(*) from council where id = ? and territory_rests(territory_status,"
                    + " territory_from, territory_until, current_date)",
                council.value())
            .count()
        == 1;
  }

  private boolean found(String territory) {
    var filter = CouncilFilter.of("прикордонна", "", "", Set.of()).at(territory);
    return Association.get(CouncilRegister.class)
        .page(OFFICE, filter, CouncilOrder.of(""), new Page.Request(1, 100))
        .items()
        .stream()
        .anyMatch(row -> row.id().equals(council));
  }
}
