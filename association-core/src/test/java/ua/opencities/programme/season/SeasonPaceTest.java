package ua.opencities.programme.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonPaceTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 15);

  @Test
  void countsBackFromTheSession() {
    var dates = SeasonPace.USUAL.before(TUESDAY);
    assertThat(dates.session()).isEqualTo(TUESDAY);
    assertThat(dates.publishedBy()).isEqualTo("2026-12-01");
    assertThat(dates.toCommitteeBy()).isEqualTo("2026-11-17");
    assertThat(dates.draftBy()).isEqualTo("2026-11-10");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-15, 1, 2026-12-14",
    "2026-12-14, 1, 2026-12-11",
    "2026-12-13, 1, 2026-12-11",
    "2026-12-12, 1, 2026-12-11",
    "2026-12-11, 5, 2026-12-04",
    "2026-12-13, 0, 2026-12-11",
    "2026-12-15, 0, 2026-12-15",
    "2027-01-04, 2, 2026-12-31",
    "2028-03-01, 1, 2028-02-29",
    "2028-03-13, 9, 2028-02-29",
    "2027-03-01, 1, 2027-02-26"
  })
  void passesWeekendsNewYearAndLeapDays(LocalDate day, int many, LocalDate found) {
    assertThat(new WorkingDays(Set.of()).before(day, many)).isEqualTo(found);
  }

  @Test
  void countsExactlyAsManyWorkingDaysAsAsked() {
    var days = new WorkingDays(Set.of());
    for (LocalDate day = TUESDAY; day.isBefore(TUESDAY.plusDays(9)); day = day.plusDays(1))
      for (int many = 1; many < 30; many++) {
        LocalDate found = days.before(day, many);
        assertThat(found.datesUntil(day).filter(days::isWorking)).hasSize(many);
        assertThat(days.isWorking(found)).isTrue();
      }
  }

  @Test
  void publicHolidaysAreWorkingDaysUnderMartialLaw() {
    LocalDate christmas = LocalDate.of(2026, 12, 25);
    assertThat(christmas.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(new WorkingDays(Set.of()).isWorking(christmas)).isTrue();
  }

  @Test
  void passesTheDaysOffThatTheOfficeNames() {
    var off = Set.of(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 12));
    var dates = new SeasonPace(10, 0, 0, off).before(TUESDAY);
    assertThat(dates.publishedBy()).isEqualTo("2026-11-30");
    assertThat(dates.draftBy()).as("no days asked, no days taken").isEqualTo("2026-11-30");
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032})
  void proposesAWorkingDayInTheMiddleOfDecember(int year) {
    LocalDate proposed = SeasonPace.usualSession(year);
    assertThat(proposed.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(proposed).isBetween(LocalDate.of(year - 1, 12, 13), LocalDate.of(year - 1, 12, 15));
  }

  @Test
  void proposesFridayWhenTheFifteenthIsASunday() {
    assertThat(SeasonPace.usualSession(2025)).isEqualTo("2024-12-13");
    assertThat(SeasonPace.usualSession(2027)).isEqualTo(TUESDAY);
  }
}
