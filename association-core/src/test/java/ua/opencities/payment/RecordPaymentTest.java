package ua.opencities.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.fee.account.AmountNotPositive;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class RecordPaymentTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  @Test
  void settlesTheInvoice() {
    var council = FeeFixture.member();
    var invoice = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    pay(council, "12000.00");
    var account = account(council);
    assertThat(account.balance()).isEqualTo(Money.ZERO);
    assertThat(account.credit()).isEqualTo(Money.ZERO);
    assertThat(account.entries()).hasSize(2);
    assertThat(state(council, invoice)).isEqualTo(InvoiceState.PAID);
  }

  @Test
  void aPartLeavesTheRestOwed() {
    var council = FeeFixture.member();
    var invoice = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    pay(council, "5000.01");
    assertThat(account(council).balance()).isEqualTo(Money.of("6999.99"));
    assertThat(account(council).ageing().total()).isEqualTo(Money.of("6999.99"));
    assertThat(state(council, invoice)).isEqualTo(InvoiceState.OVERDUE);
  }

  @Test
  void whatIsTooMuchStaysAsCreditAndPaysTheNextInvoice() {
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    pay(council, "15000.00");
    assertThat(account(council).balance()).isEqualTo(Money.of("-3000.00"));
    assertThat(account(council).credit()).isEqualTo(Money.of("3000.00"));
    FeeFixture.invoice(council, FeeFixture.YEAR + 1, DUE.plusDays(90));
    assertThat(account(council).credit()).isEqualTo(Money.ZERO);
    assertThat(account(council).ageing().total()).isEqualTo(Money.of("9000.00"));
  }

  @Test
  void paysTheChosenInvoiceFirst() {
    var council = FeeFixture.member();
    var old = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    var chosen = FeeFixture.invoice(council, FeeFixture.YEAR + 1, DUE.plusDays(60));
    record(council, receipt("12000.00", "1"), Optional.of(chosen), UUID.randomUUID());
    assertThat(state(council, chosen)).isEqualTo(InvoiceState.PAID);
    assertThat(state(council, old)).isEqualTo(InvoiceState.OVERDUE);
  }

  @Test
  void refusesAnotherCouncilsInvoice() {
    var council = FeeFixture.member();
    var other = FeeFixture.invoice(FeeFixture.member(), FeeFixture.YEAR, DUE);
    assertThatThrownBy(
            () -> record(council, receipt("1.00", "1"), Optional.of(other), UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
    assertThat(account(council).entries()).isEmpty();
  }

  @Test
  void theSameFormSentManyTimesAtOnceIsOnePayment() throws Exception {
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    var submission = UUID.randomUUID();
    var sends = new ArrayList<Callable<PaymentId>>();
    for (int i = 0; i < 8; i++)
      sends.add(() -> record(council, receipt("100.00", "77"), Optional.empty(), submission));
    var pool = Executors.newFixedThreadPool(8);
    var answers = new ArrayList<PaymentId>();
    try {
      for (var answer : pool.invokeAll(sends)) answers.add(answer.get());
    } finally {
      pool.shutdown();
    }
    assertThat(answers).hasSize(8).containsOnly(answers.get(0));
    assertThat(account(council).balance()).isEqualTo(Money.of("11900.00"));
  }

  @Test
  void refusesTheSameBankDocumentFromAnotherForm() {
    var council = FeeFixture.member();
    record(council, receipt("100.00", "78"), Optional.empty(), UUID.randomUUID());
    assertThatThrownBy(
            () -> record(council, receipt("100.00", "78"), Optional.empty(), UUID.randomUUID()))
        .isInstanceOf(PaymentAlreadyRecorded.class);
  }

  @Test
  void refusesTomorrowNothingAndSilence() {
    var council = FeeFixture.member();
    var tomorrow =
        new Receipt(
            LocalDate.now(java.time.ZoneId.of("Europe/Kyiv")).plusDays(2),
            Money.of("1.00"),
            "Платник",
            "1",
            "Внесок",
            Optional.empty());
    assertThatThrownBy(() -> record(council, tomorrow, Optional.empty(), UUID.randomUUID()))
        .isInstanceOf(ReceivedInFuture.class);
    assertThatThrownBy(
            () -> record(council, receipt("0.00", "1"), Optional.empty(), UUID.randomUUID()))
        .isInstanceOf(AmountNotPositive.class);
    assertThatThrownBy(() -> receipt("1.00", "\u200e \u0000")).isInstanceOf(TextNotAccepted.class);
  }

  @Test
  void theBalanceIsTheSumOfTheEntriesWhateverHappens() {
    var chance = new Random(42);
    var council = FeeFixture.member();
    int year = FeeFixture.YEAR;
    for (int step = 0; step < 25; step++) {
      if (chance.nextInt(4) == 0)
        FeeFixture.invoice(council, year++, DUE.plusDays(chance.nextInt(200)));
      else pay(council, "%d.%02d".formatted(chance.nextInt(9000), 1 + chance.nextInt(99)));
      var account = account(council);
      var sum =
          Association.sql(
              "select coalesce(sum(amount), 0.00) from account_entry where council_id = ?",
              council.value());
      assertThat(account.balance().amount())
          .isEqualByComparingTo((java.math.BigDecimal) sum.value());
      assertThat(account.ageing().total().minus(account.credit())).isEqualTo(account.balance());
      assertThat(account.credit().isPositive() && account.ageing().total().isPositive())
          .as("credit never waits beside a debt")
          .isFalse();
    }
  }

  @Test
  void theAccountShowsAnyDay() {
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    record(council, receipt("12000.00", "5"), Optional.empty(), UUID.randomUUID());
    var before =
        Association.get(MemberAccount.class)
            .asOf(Association.clerkOf(council), council, DUE.plusDays(1));
    assertThat(before.balance()).isEqualTo(Money.of("12000.00"));
    assertThat(before.ageing().days1to30()).isEqualTo(Money.of("12000.00"));
    assertThat(before.arrears().orElseThrow().pastGrace()).isFalse();
    assertThat(account(council).arrears()).isEmpty();
  }

  @Test
  void aCouncilSeesItsOwnPaymentsOnly() {
    var one = FeeFixture.member();
    var other = FeeFixture.member();
    pay(one, "10.00");
    var register = Association.get(PaymentRegister.class);
    assertThat(register.list(Association.clerkOf(one), PaymentSearch.all()).total()).isEqualTo(1);
    assertThat(register.list(Association.clerkOf(other), PaymentSearch.all()).total()).isZero();
    var words =
        new PaymentSearch(
            Optional.of(one),
            Optional.of(2026),
            Optional.of("%"),
            ua.opencities.shared.Page.Request.first());
    assertThat(register.list(Association.administrator(), words).total()).isZero();
  }

  private static void pay(CouncilId council, String amount) {
    record(
        council,
        receipt(amount, UUID.randomUUID().toString()),
        Optional.empty(),
        UUID.randomUUID());
  }

  private static PaymentId record(
      CouncilId council, Receipt receipt, Optional<InvoiceId> chosen, UUID submission) {
    return Association.get(RecordPayment.class)
        .record(Association.administrator(), council, receipt, chosen, submission);
  }

  private static Receipt receipt(String amount, String number) {
    return new Receipt(
        LocalDate.of(2026, 4, 10),
        Money.of(amount),
        "Фінансове управління",
        number,
        "Членський внесок, без ПДВ",
        Optional.empty());
  }

  private static AccountStatement account(CouncilId council) {
    return Association.get(MemberAccount.class)
        .asOf(Association.clerkOf(council), council, LocalDate.of(2026, 11, 23));
  }

  private static InvoiceState state(CouncilId council, InvoiceId invoice) {
    return Association.get(InvoiceDetails.class)
        .of(Association.clerkOf(council), invoice)
        .row()
        .state();
  }
}
