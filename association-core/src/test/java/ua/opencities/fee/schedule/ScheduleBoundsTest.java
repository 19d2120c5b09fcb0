package ua.opencities.fee.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.schedule.ScheduleFixture.FIRST;
import static ua.opencities.fee.schedule.ScheduleFixture.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.PassAccount;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;

/** What a schedule cannot do, and when. */
class ScheduleBoundsTest {
  private final ScheduleFixture of = new ScheduleFixture();

  @Test
  void stopsBeingTheOfficesToEndOnceAnotherCouncilOwesTheInvoice() {
    var id = of.inForce("4000.00", "8000.00");
    var heir = FeeFixture.member();
    var share = new PassAccount.Share(heir, UUID.randomUUID(), Money.of("12000.00"));
    Association.get(PassAccount.class)
        .pass(
            of.office,
            of.council,
            Money.of("12000.00"),
            List.of(share),
            "рішення від 04.05.2026 № 7",
            TODAY);

    assertRefused("schedule.passed-on", () -> of.end(id));
    assertThat(of.state(id)).isEqualTo(ScheduleState.PASSED_ON);
    assertRefused("schedule.passed-on", () -> of.enter(FIRST, "6000.00", "6000.00"));
  }

  @Test
  void isNotApprovedOnceItsFirstDayIsOver() {
    var id = of.enter(FIRST, "6000.00", "6000.00");
    daysPass(id);
    assertRefused("schedule.day-in-the-past", () -> of.approve(id));
    assertThat(of.late(TODAY)).isEqualTo(Money.of("12000.00"));
  }

  /** As if it had been entered long ago. */
  private static void daysPass(ScheduleId id) {
    Association.sql(
            ("do $$ begin alter table payment_schedule_part disable trigger"
                    + " payment_schedule_part_is_append_only; update payment_schedule_part"
                    + " set due_on = due_on - 11 where schedule_id = '%s'; alter table"
                    + " payment_schedule_part enable trigger payment_schedule_part_is_append_only;"
                    + " end $$")
                .formatted(id))
        .run();
  }

  @Test
  void hurriesNothingThatTheInvoiceAsksForLater() {
    var later = new ScheduleFixture(FIRST.plusDays(20));
    assertRefused("schedule.hurries", () -> later.enter(FIRST, "1000.00", "11000.00"));
    assertThat(later.known()).isEmpty();
    later.approve(later.enter(FIRST.plusDays(20), "1000.00", "11000.00"));
    assertThat(later.known()).hasSize(1);
  }

  @Test
  void isKnownToTheOfficeWhileItWaitsAndToTheCouncilOnceItIsApproved() {
    of.enter(FIRST, "6000.00", "6000.00");
    assertThat(of.known()).extracting(ScheduleView::state).containsExactly(ScheduleState.WAITING);
    assertThat(Association.get(SchedulesOf.class).council(of.office, of.council)).hasSize(1);
    assertThat(Association.get(SchedulesOf.class).invoice(of.clerk, of.invoice)).isEmpty();
  }

  @Test
  void isTakenBackWithoutAnActWhileItWaitsAndByAnActAloneOnceItHolds() {
    var waits = of.enter(FIRST, "6000.00", "6000.00");
    end(waits);
    assertThat(of.state(waits)).isEqualTo(ScheduleState.ENDED);
    var told = Association.get(ScheduleRegister.class).one(of.office, waits).ended().orElseThrow();
    assertThat(told.act()).isEmpty();
    assertThat(told.reason()).isEqualTo("внесено помилково");
    assertThat(of.known()).isEmpty();

    var holds = of.inForce("4000.00", "8000.00");
    assertRefused("schedule.ends-by-an-act", () -> end(holds));
    assertThat(of.state(holds)).isEqualTo(ScheduleState.IN_FORCE);
  }

  private void end(ScheduleId id) {
    Association.get(EndSchedule.class).end(of.office, id, Optional.empty(), "внесено помилково");
  }

  private static void assertRefused(String code, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, it -> assertThat(it.code()).isEqualTo(code));
  }
}
