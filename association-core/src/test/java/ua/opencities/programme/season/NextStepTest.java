package ua.opencities.programme.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepTest {
  private static final SeasonDates DATES = SeasonPace.USUAL.before(LocalDate.of(2026, 12, 15));
  private static final Optional<LocalDate> UNPUBLISHED = Optional.empty();
  private static final LocalDate EARLY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest
  @CsvSource({
    "NOT_BEGUN, BEGIN, CLERK, 2026-11-10",
    "DRAFT, PASS_TO_COMMITTEE, CLERK, 2026-11-17",
    "ADVICE_ASKED, ANSWER_ADVICE, ASSOCIATION, 2026-11-17",
    "RETURNED, CONSIDER_REMARKS, CLERK, 2026-11-17",
    "ADVISED, PASS_TO_COMMITTEE, CLERK, 2026-11-17",
    "AGREED, PUBLISH, CLERK, 2026-12-01",
    "APPROVED, PLAN, FINANCE, 2026-12-15"
  })
  void saysWhoMustActAndByWhen(
      SeasonStage stage, SeasonStep step, SeasonStep.Turn turn, LocalDate by) {
    var next = DATES.next(stage, false, UNPUBLISHED, EARLY);
    assertThat(next.step()).isEqualTo(step);
    assertThat(next.step().turn()).isEqualTo(turn);
    assertThat(next.by()).contains(by);
  }

  @Test
  void nothingIsLeftOnceTheBudgetHasTheMoney() {
    var next = DATES.next(SeasonStage.PLANNED, false, UNPUBLISHED, EARLY);
    assertThat(next.step().turn()).isEqualTo(SeasonStep.Turn.NOBODY);
    assertThat(next.daysLeft(EARLY)).isEmpty();
    assertThat(next.isLate(LocalDate.MAX)).isFalse();
  }

  @Test
  void theSessionComesNextOnceTheDraftIsPublished() {
    assertThat(step(SeasonStage.AGREED, "2026-12-02"))
        .as("late, and still to be published")
        .isEqualTo(SeasonStep.PUBLISH);
    assertThat(step(SeasonStage.AGREED, "2026-12-16")).isEqualTo(SeasonStep.DECIDE);
    var published = Optional.of(LocalDate.of(2026, 11, 27));
    assertThat(DATES.next(SeasonStage.AGREED, false, published, EARLY).step())
        .isEqualTo(SeasonStep.DECIDE);
    assertThat(DATES.wasPublishedLate(published)).isFalse();
    assertThat(DATES.wasPublishedLate(Optional.of(LocalDate.of(2026, 12, 2)))).isTrue();
  }

  @Test
  void aMilitaryAdministrationNeedsNeitherCommitteeNorSession() {
    for (SeasonStage stage : new SeasonStage[] {SeasonStage.DRAFT, SeasonStage.ADVISED}) {
      var next = DATES.next(stage, true, UNPUBLISHED, EARLY);
      assertThat(next.step()).isEqualTo(SeasonStep.ORDER);
      assertThat(next.by()).contains(DATES.session());
    }
  }

  @Test
  void countsDaysLeftAndDaysLate() {
    var next = DATES.next(SeasonStage.NOT_BEGUN, false, UNPUBLISHED, EARLY);
    assertThat(next.daysLeft(LocalDate.of(2026, 11, 10))).contains(0L);
    assertThat(next.isLate(LocalDate.of(2026, 11, 10))).isFalse();
    assertThat(next.daysLeft(LocalDate.of(2026, 11, 13))).contains(-3L);
    assertThat(next.isLate(LocalDate.of(2026, 11, 11))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(SeasonStage.class)
  void saysWhenTheTenDaysCanNoLongerBeKept(SeasonStage stage) {
    boolean agreed = stage.compareTo(SeasonStage.AGREED) >= 0;
    assertThat(tooLate(stage, "2026-12-01")).isFalse();
    assertThat(tooLate(stage, "2026-12-02")).isEqualTo(!agreed);
    assertThat(tooLate(stage, "2026-12-15")).isEqualTo(!agreed);
    assertThat(tooLate(stage, "2026-12-16")).as("the session is over").isFalse();
  }

  private static boolean tooLate(SeasonStage stage, String today) {
    return DATES.cannotBePublishedInTime(stage, UNPUBLISHED, LocalDate.parse(today));
  }

  private static SeasonStep step(SeasonStage stage, String today) {
    return DATES.next(stage, false, UNPUBLISHED, LocalDate.parse(today)).step();
  }
}
