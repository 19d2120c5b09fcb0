package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.account;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.sum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.EnterSchedule;
import ua.opencities.fee.schedule.ScheduleDoesNotFit;
import ua.opencities.fee.schedule.ScheduleJson;
import ua.opencities.fee.schedule.ScheduleRegister;
import ua.opencities.fee.schedule.ScheduleSearch;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** No instalments are told of a debt that the heir has no longer. */
class ScheduleOfDebtGoneTest extends InInstalments {
  private static final String UNDONE = "рішення від 01.06.2026 № 9";
  private final InvoiceId invoice = FeeFixture.invoice(before, YEAR, DUE);

  @Test
  void anUndoneSuccessionEndsTheScheduleInForceByItsOwnAct() {
    UUID act = passes(before, heir);
    ScheduleId made = inForce(heir, invoice, "5000.00", "7000.00");
    SuccessionFixture.undo(act);
    var end = one(heir, made).ended().orElseThrow();
    assertThat(end.withDebt()).isTrue();
    assertThat(end.act()).isEmpty();
    assertThat(end.reason()).isEqualTo(UNDONE);
    var told = Association.get(SchedulesOf.class).council(Association.clerkOf(heir), heir);
    assertThat(told).extracting(ScheduleView::state).containsExactly(ScheduleState.ENDED);
    assertThat(ScheduleJson.toCouncil(told.get(0)).end().withDebt()).isTrue();
    assertThat(trail(made)).isEqualTo(UNDONE);
    assertThat(late(heir)).isEqualTo(Money.ZERO);
    assertThat(late(before)).isEqualTo(sum("12000.00"));
  }

  @Test
  void anUndoneSuccessionEndsWhatOnlyWaited() {
    UUID act = passes(before, heir);
    ScheduleId made = enter(heir, invoice, "5000.00", "7000.00");
    SuccessionFixture.undo(act);
    assertThat(state(made)).isEqualTo("ended with its debt");
    assertThatThrownBy(() -> approve(made)).hasMessageContaining("schedule");
  }

  @Test
  void theNextHeirTakesTheDebtWithItsDaysAndTheScheduleBeforeItEnds() {
    passes(before, heir);
    ScheduleId made = inForce(heir, invoice, "5000.00", "7000.00");
    CouncilId next = FeeFixture.member();
    passes(heir, next);
    assertThat(state(made)).isEqualTo("ended with its debt");
    assertThat(account(next).charges())
        .extracting(it -> it.dueOn() + " " + it.outstanding().decimal())
        .containsExactly(FIRST + " 5000.00", FIRST.plusMonths(1) + " 7000.00");
    assertThatThrownBy(() -> enter(heir, invoice, "5000.00", "7000.00"))
        .isInstanceOfSatisfying(
            ScheduleDoesNotFit.class, it -> assertThat(it.code()).isEqualTo("schedule.passed-on"));
    assertThat(state(enter(next, invoice, "5000.00", "7000.00"))).isEqualTo("open");
  }

  @Test
  void aDebtThatCameASecondTimeIsPaidInInstalmentsAgain() {
    SuccessionFixture.undo(passes(before, heir));
    passes(before, heir);
    ScheduleId made = inForce(heir, invoice, "5000.00", "7000.00");
    assertThat(state(made)).isEqualTo("open");
    assertThat(late(heir)).isEqualTo(Money.ZERO);
  }

  @Test
  void thePredecessorsOwnScheduleIsInForceOnlyWhileTheDebtIsThere() {
    ScheduleId own =
        approve(
            Association.get(EnterSchedule.class)
                .enter(
                    SuccessionFixture.OFFICE,
                    invoice,
                    parts("5000.00", "7000.00"),
                    UUID.randomUUID()));
    UUID act = passes(before, heir);
    assertThat(one(before, own).state()).isEqualTo(ScheduleState.PASSED_ON);
    assertThat(listed(ScheduleState.PASSED_ON)).contains(own);
    assertThat(listed(ScheduleState.IN_FORCE)).doesNotContain(own);
    SuccessionFixture.undo(act);
    assertThat(one(before, own).state()).isEqualTo(ScheduleState.IN_FORCE);
    assertThat(listed(ScheduleState.PASSED_ON)).doesNotContain(own);
  }

  private List<ScheduleId> listed(ScheduleState state) {
    var search =
        new ScheduleSearch(
            Optional.of(before),
            Optional.of(invoice),
            Optional.of(state),
            "",
            new Page.Request(1, 25));
    return Association.get(ScheduleRegister.class)
        .page(SuccessionFixture.OFFICE, search)
        .items()
        .stream()
        .map(ScheduleView::id)
        .toList();
  }

  @Test
  void theScheduleOfAnotherDebtStaysInForce() {
    CouncilId other = FeeFixture.member();
    InvoiceId others = FeeFixture.invoice(other, YEAR, DUE);
    UUID act = passes(before, heir);
    passes(other, heir);
    ScheduleId stays = inForce(heir, others, "4000.00", "8000.00");
    inForce(heir, invoice, "5000.00", "7000.00");
    SuccessionFixture.undo(act);
    assertThat(state(stays)).isEqualTo("open");
    assertThat(late(heir)).isEqualTo(Money.ZERO);
    assertThat(account(heir).balance()).isEqualTo(sum("12000.00"));
  }

  private static UUID passes(CouncilId from, CouncilId to) {
    return settle(SuccessionKind.RENAMED, leaves(from, to, Set.of(Inherited.ACCOUNT), "12000.00"));
  }

  private static ScheduleView one(CouncilId council, ScheduleId id) {
    List<ScheduleView> all =
        Association.get(SchedulesOf.class).council(SuccessionFixture.OFFICE, council);
    return all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static Object state(ScheduleId id) {
    return Association.sql(
            "select case when ended_at is null then 'open' when ended_with_debt"
                + " then 'ended with its debt' else 'ended' end"
                + " from payment_schedule where id = ?",
            id.value())
        .value();
  }

  private static Object trail(ScheduleId id) {
    return Association.sql(
            "select details->>'reason' from audit_entry where subject = ? and"
                + " details->>'reason' is not null order by id desc limit 1",
            id.value())
        .value();
  }
}
