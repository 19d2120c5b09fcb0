package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.correction.CorrectionFixture.DAY;
import static ua.opencities.fee.correction.CorrectionFixture.LATER_DUE;
import static ua.opencities.fee.correction.CorrectionFixture.OFFICE;
import static ua.opencities.fee.correction.CorrectionFixture.account;
import static ua.opencities.fee.correction.CorrectionFixture.correct;
import static ua.opencities.fee.correction.CorrectionFixture.on;
import static ua.opencities.fee.correction.CorrectionFixture.pay;
import static ua.opencities.fee.correction.CorrectionFixture.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.account.EntryView;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class CorrectInvoiceTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
  private final CouncilId council = FeeFixture.member();
  private final InvoiceId invoice = FeeFixture.invoice(council, FeeFixture.YEAR + 5, DUE);

  @Test
  void lowersWhatIsDueAndLeavesTheInvoiceItself() {
    var before = Association.get(InvoiceDetails.class).of(OFFICE, invoice);
    correct(invoice, "9000.00");
    var after = Association.get(InvoiceDetails.class).of(OFFICE, invoice);
    assertThat(after.frozen()).isEqualTo(before.frozen());
    assertThat(after.row().amount()).isEqualTo(Money.of("12000.00"));
    assertThat(after.row().corrected()).isEqualTo(Money.of("9000.00"));
    assertThat(after.row().outstanding()).isEqualTo(Money.of("9000.00"));
    var account = account(council, NOW);
    assertThat(account.balance()).isEqualTo(Money.of("9000.00"));
    assertThat(account.entries())
        .extracting(EntryView::kind)
        .containsExactly(EntryKind.CHARGE, EntryKind.CORRECTION);
    assertThat(account.arrears().orElseThrow().overdue()).isEqualTo(Money.of("9000.00"));
    assertThat(account(council, DAY.minusDays(1)).balance()).isEqualTo(Money.of("12000.00"));
  }

  @Test
  void whatWasPaidBeyondTheCorrectedSumIsCreditAgain() {
    pay(council, "12000.00", DUE);
    correct(invoice, "7500.50");
    assertThat(row(invoice).paid()).isEqualTo(Money.of("7500.50"));
    assertThat(row(invoice).state()).isEqualTo(InvoiceState.PAID);
    assertThat(account(council, NOW).credit()).isEqualTo(Money.of("4499.50"));
    assertThat(account(council, DAY.minusDays(1)).credit()).isEqualTo(Money.ZERO);
    FeeFixture.invoice(council, FeeFixture.YEAR + 6, DUE.plusDays(120));
    assertThat(account(council, NOW).ageing().total()).isEqualTo(Money.of("7500.50"));
    assertThat(account(council, NOW).credit()).isEqualTo(Money.ZERO);
  }

  @Test
  void takesWhatIsOpenFirstAndReleasesOnlyTheRest() {
    pay(council, "5000.00", DUE);
    correct(invoice, "4000.00");
    assertThat(row(invoice).outstanding()).isEqualTo(Money.ZERO);
    assertThat(row(invoice).paid()).isEqualTo(Money.of("4000.00"));
    assertThat(account(council, NOW).credit()).isEqualTo(Money.of("1000.00"));
  }

  @Test
  void raisesWhatIsDueByADayOfItsOwn() {
    pay(council, "12000.00", DUE);
    correct(invoice, "15000.00");
    assertThat(row(invoice).corrected()).isEqualTo(Money.of("15000.00"));
    assertThat(row(invoice).state()).isEqualTo(InvoiceState.OVERDUE);
    assertThat(row(invoice).payBy()).isEqualTo(LATER_DUE);
    assertThat(account(council, LATER_DUE).arrears()).isEmpty();
    var late = account(council, LATER_DUE.plusDays(1)).arrears().orElseThrow();
    assertThat(late.overdue()).isEqualTo(Money.of("3000.00"));
    assertThat(late.oldest()).startsWith("К-2026/");
    pay(council, "3000.00", LATER_DUE);
    assertThat(row(invoice).state()).isEqualTo(InvoiceState.PAID);
  }

  @Test
  void isCorrectedOnceMoreUpAndDownToNothing() {
    pay(council, "12000.00", DUE);
    correct(invoice, "10000.00");
    correct(invoice, "14000.00");
    assertThat(row(invoice).outstanding()).isEqualTo(Money.of("2000.00"));
    correct(invoice, "0.00");
    assertThat(row(invoice).corrected()).isEqualTo(Money.ZERO);
    assertThat(row(invoice).state()).isEqualTo(InvoiceState.CLOSED);
    assertThat(account(council, NOW).balance()).isEqualTo(Money.of("-12000.00"));
    assertThat(account(council, NOW).credit()).isEqualTo(Money.of("12000.00"));
  }

  @Test
  void reportsReckonByTheCorrectedSum() {
    pay(council, "5000.00", DUE);
    correct(invoice, "8000.00");
    var reported =
        Association.sql(
                "select charged || ' ' || paid || ' ' || overdue from report_fees(?, ?)"
                    + " where council_id = ?",
                FeeFixture.YEAR + 5,
                NOW,
                council.value())
            .value();
    assertThat(reported).isEqualTo("8000.00 5000.00 3000.00");
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> correct(invoice, "12000.00")).isInstanceOf(NothingToCorrect.class);
    assertThatThrownBy(() -> correct(invoice, "1.00", LocalDate.of(2026, 1, 1)))
        .isInstanceOf(DayDoesNotFit.class)
        .hasMessageContaining("issued-before-invoice");
    assertThatThrownBy(() -> correct(invoice, "1.00", LocalDate.now().plusYears(40)))
        .isInstanceOf(DayDoesNotFit.class)
        .hasMessageContaining("issued-in-future");
    assertThatThrownBy(() -> raise(Optional.empty())).isInstanceOf(TextNotAccepted.class);
    assertThatThrownBy(() -> raise(Optional.of(DAY.minusDays(1))))
        .isInstanceOf(DayDoesNotFit.class);
    CorrectionFixture.writeOff(invoice, "5000.00");
    assertThatThrownBy(() -> correct(invoice, "4999.99"))
        .isInstanceOf(CorrectedBelowWrittenOff.class);
    assertThat(account(council, NOW).balance()).isEqualTo(Money.of("7000.00"));
  }

  @Test
  void theSameFormSentTwiceIsOneCorrection() {
    var submission = UUID.randomUUID();
    var deed = Association.get(CorrectInvoice.class);
    var first =
        deed.correct(OFFICE, invoice, Money.of("1.00"), Optional.empty(), on(DAY), submission);
    var second =
        deed.correct(OFFICE, invoice, Money.of("1.00"), Optional.empty(), on(DAY), submission);
    assertThat(second).isEqualTo(first);
    assertThat(account(council, NOW).entries()).hasSize(2);
  }

  @Test
  void isTheCouncilsOwnAndNeverRewritten() {
    var id = correct(invoice, "9000.00");
    var register = Association.get(CorrectionRegister.class);
    assertThat(register.of(Association.clerkOf(council), id).after())
        .isEqualTo(Money.of("9000.00"));
    var stranger = Association.clerkOf(FeeFixture.member());
    assertThatThrownBy(() -> register.of(stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Association.sql("update correction set amount = 1 where id = ?", id.value()).run())
        .hasStackTraceContaining("append-only");
  }

  private void raise(Optional<LocalDate> dueOn) {
    Association.get(CorrectInvoice.class)
        .correct(OFFICE, invoice, Money.of("13000.00"), dueOn, on(DAY), UUID.randomUUID());
  }
}
