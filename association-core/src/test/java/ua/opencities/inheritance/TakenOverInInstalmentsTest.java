package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.account;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.EntryView;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.schedule.AnotherScheduleWaits;
import ua.opencities.fee.schedule.EnterSchedule;
import ua.opencities.fee.schedule.ScheduleDoesNotFit;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What an heir owes for its predecessor is paid in instalments on its own account. */
class TakenOverInInstalmentsTest extends InInstalments {
  @Test
  void theHeirIsLateByTheInstalmentsAndItsBalanceStaysTheSumOfItsEntries() {
    var invoice = passed();
    assertThat(late(heir)).as("control").isEqualTo(sum("12000.00"));
    inForce(heir, invoice, "5000.00", "7000.00");
    assertThat(late(heir)).isEqualTo(Money.ZERO);
    assertThat(account(heir).charges())
        .extracting(it -> it.dueOn() + " " + it.outstanding().decimal())
        .containsExactly(FIRST + " 5000.00", FIRST.plusMonths(1) + " 7000.00");
    for (CouncilId each : List.of(before, heir))
      assertThat(account(each).balance())
          .isEqualTo(Money.sum(account(each).entries().stream().map(EntryView::amount).toList()));
    assertThat(account(before).balance()).isEqualTo(Money.ZERO);
    var drawn =
        Association.get(DrawReconciliation.class)
            .draw(OFFICE, heir, LocalDate.of(2026, 4, 1), LATER, UUID.randomUUID());
    assertThat(Association.get(Reconciliations.class).act(OFFICE, drawn).content().closing())
        .isEqualTo(sum("12000.00"));
  }

  @Test
  void anEndBringsBackTheDaysWithWhichTheDebtCame() {
    var invoice = passed();
    end(inForce(heir, invoice, "5000.00", "7000.00"));
    assertThat(late(heir)).isEqualTo(sum("12000.00"));
    assertThat(account(heir).charges())
        .extracting(it -> it.dueOn().toString())
        .containsExactly(DUE.toString());
  }

  @Test
  void aWriteOffMeetsTheFirstInstalmentsAndAnotherScheduleReplacesThisOne() {
    var invoice = passed();
    inForce(heir, invoice, "5000.00", "7000.00");
    writeOff(heir, invoice.value(), "6000.00");
    inForce(heir, invoice, "1000.00", "2000.00", "3000.00");
    assertThat(account(heir).balance()).isEqualTo(sum("6000.00"));
    assertThat(late(heir)).isEqualTo(Money.ZERO);
    assertThat(schedules(heir)).hasSize(2);
  }

  @Test
  void theHeirReadsItAndNeitherThePredecessorNorAStrangerDoes() {
    var invoice = passed();
    var made = inForce(heir, invoice, "5000.00", "7000.00");
    var seen = Association.get(SchedulesOf.class).council(Association.clerkOf(heir), heir).get(0);
    assertThat(seen.id()).isEqualTo(made);
    assertThat(seen.takenOver()).isTrue();
    assertThat(seen.invoiceNumber())
        .isEqualTo(
            Association.sql("select number from invoice where id = ?", invoice.value()).value());
    for (CouncilId other : new CouncilId[] {before, FeeFixture.member()}) {
      var reader = Association.clerkOf(other);
      assertThat(Association.get(SchedulesOf.class).council(reader, heir)).isEmpty();
      assertThat(Association.get(SchedulesOf.class).invoice(reader, invoice)).isEmpty();
    }
  }

  @Test
  void eachHeirHasItsOwnBesideThePredecessorsThatHeldBefore() {
    var other = FeeFixture.member();
    var invoice = FeeFixture.invoice(before, YEAR, DUE);
    approve(
        Association.get(EnterSchedule.class)
            .enter(OFFICE, invoice, parts("4000.00", "8000.00"), UUID.randomUUID()));
    settle(
        SuccessionKind.SPLIT,
        leaves(before, heir, Set.of(Inherited.ACCOUNT), "4000.00"),
        leaves(before, other, Set.of(Inherited.ACCOUNT), "8000.00"));
    inForce(heir, invoice, "1000.00", "3000.00");
    approve(enter(other, invoice, parts(FIRST.plusMonths(1), "4000.00", "4000.00")));
    assertThat(account(heir).balance().plus(account(other).balance())).isEqualTo(sum("12000.00"));
    assertThat(late(heir)).isEqualTo(Money.ZERO);
  }

  @Test
  void whatAnUndoneSuccessionBringsBackIsDueAsItWas() {
    var invoice = FeeFixture.invoice(before, YEAR, DUE);
    var act =
        settle(SuccessionKind.RENAMED, leaves(before, heir, Set.of(Inherited.ACCOUNT), "12000.00"));
    inForce(heir, invoice, "5000.00", "7000.00");
    SuccessionFixture.undo(act);
    assertThat(account(before).balance()).isEqualTo(sum("12000.00"));
    assertThat(late(before)).isEqualTo(sum("12000.00"));
    assertThat(account(heir).balance()).isEqualTo(Money.ZERO);
    assertThat(late(heir)).isEqualTo(Money.ZERO);
  }

  @Test
  void refusesWhatIsNotOwedOrWasNotTakenOverAndASecondThatWaits() {
    var invoice = passed();
    assertThatThrownBy(() -> enter(heir, invoice, "5000.00", "5000.00"))
        .isInstanceOf(ScheduleDoesNotFit.class);
    assertThatThrownBy(() -> enter(FeeFixture.member(), invoice, "5000.00", "7000.00"))
        .isInstanceOf(NotFound.class);
    enter(heir, invoice, "5000.00", "7000.00");
    assertThatThrownBy(() -> enter(heir, invoice, "6000.00", "6000.00"))
        .isInstanceOf(AnotherScheduleWaits.class);
    assertThat(schedules(heir)).hasSize(1);
  }
}
