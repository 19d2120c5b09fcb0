package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.account;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.sum;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.correction.paper.TakeCorrectionPaper;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.opening.OpeningTrial;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.paper.ReconciliationContent.Line;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.report.balance.BalanceSearch;
import ua.opencities.report.balance.BalancesOnDay;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What an heir owes for its predecessor is written off on its own account. */
class DebtOfPredecessorWrittenOffTest extends DebtTakenOver {
  @Test
  void theHeirOwesLessTheInvoiceStaysAndTheReportCallsItNeitherChargedNorPaid() {
    var invoice = passed();
    writeOff(heir, invoice.value(), "5000.00");
    assertThat(account(heir).balance()).isEqualTo(sum("7000.00"));
    assertThat(account(heir).ageing().total()).isEqualTo(sum("7000.00"));
    assertThat(account(before).balance()).isEqualTo(sum("0.00"));
    assertThat(on(DAY.minusDays(1))).isEqualTo(sum("12000.00"));
    assertThat(on(DAY)).isEqualTo(sum("7000.00"));
    InvoiceRow row = Association.get(InvoiceDetails.class).of(OFFICE, invoice).row();
    assertThat(row.passedOn()).isEqualTo(sum("12000.00"));
    assertThat(row.writtenOff()).isEqualTo(sum("0.00"));
    assertThat(reported()).isEqualTo("7000.00 0.00 7000.00");
    var balances = Association.get(BalancesOnDay.class);
    var heirs = balances.all(OFFICE, BalanceSearch.all(DAY, new Page.Request(1, 1))).page().items();
    assertThat(heirs)
        .filteredOn(it -> it.council().equals(heir))
        .extracting(it -> it.figures().balance(), it -> it.figures().overdue())
        .containsExactly(tuple(sum("7000.00"), sum("7000.00")));
  }

  @Test
  void theReconciliationActHasItAsALine() {
    var invoice = passed();
    writeOff(heir, invoice.value(), "5000.00");
    var drawn =
        Association.get(DrawReconciliation.class)
            .draw(OFFICE, heir, LocalDate.of(2026, 4, 1), LATER, UUID.randomUUID());
    var act = Association.get(Reconciliations.class).act(OFFICE, drawn).content();
    assertThat(act.lines())
        .extracting(Line::kind)
        .containsExactly(EntryKind.TAKEN_OVER, EntryKind.WRITE_OFF);
    assertThat(act.lowered()).isEqualTo(sum("5000.00"));
    assertThat(act.closing()).isEqualTo(sum("7000.00"));
  }

  @Test
  void itsReversalMakesItOwedAgainFromItsDay() {
    var invoice = passed();
    var wrong = writeOff(heir, invoice.value(), "12000.00");
    assertThat(account(heir).arrears()).isEmpty();
    reverse(wrong);
    assertThat(on(LATER.minusDays(1))).isEqualTo(sum("0.00"));
    assertThat(on(LATER)).isEqualTo(sum("12000.00"));
    assertThat(account(heir).ageing().total()).isEqualTo(sum("12000.00"));
    assertThat(reported()).isEqualTo("12000.00 0.00 12000.00");
    writeOff(heir, invoice.value(), "1.00");
    assertThat(account(heir).balance()).isEqualTo(sum("11999.00"));
  }

  @Test
  void aDebtFromBeforeTheBooksAsAnInvoice() {
    CouncilId old = OpeningTrial.member();
    OpeningTrial.applied("ЄДРПОУ;Борг;Сплатити до", OpeningTrial.edrpou(old) + ";1000;01.10.2025");
    var debt = Association.get(OpeningsOf.class).of(OFFICE, old).get(0);
    settle(SuccessionKind.RENAMED, leaves(old, heir, Set.of(Inherited.ACCOUNT), "1000.00"));
    var wrong = writeOff(heir, debt.id(), "400.00");
    assertThat(account(heir).balance()).isEqualTo(sum("600.00"));
    reverse(wrong);
    assertThat(account(heir).balance()).isEqualTo(sum("1000.00"));
  }

  @Test
  void theHeirReadsThePaperUnderItsNumberAndNeitherThePredecessorNorAStrangerDoes() {
    var invoice = passed();
    var made = writeOff(heir, invoice.value(), "5000.00");
    var register = Association.get(CorrectionRegister.class);
    var seen = register.of(Association.clerkOf(heir), made);
    assertThat(seen.takenOver()).isTrue();
    assertThat(seen.invoiceNumber()).isEqualTo(register.of(OFFICE, made).invoiceNumber());
    assertThat(seen.invoiceNumber()).isPresent();
    assertThat(
            Association.get(TakeCorrectionPaper.class)
                .take(Association.clerkOf(heir), made, PaperFormat.DOCX)
                .bytes())
        .isNotEmpty();
    for (CouncilId other : new CouncilId[] {before, FeeFixture.member()})
      assertThatThrownBy(() -> register.of(Association.clerkOf(other), made))
          .isInstanceOf(NotFound.class);
  }
}
