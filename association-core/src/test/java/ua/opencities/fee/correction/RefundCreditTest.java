package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.correction.CorrectionFixture.DAY;
import static ua.opencities.fee.correction.CorrectionFixture.account;
import static ua.opencities.fee.correction.CorrectionFixture.correct;
import static ua.opencities.fee.correction.CorrectionFixture.pay;
import static ua.opencities.fee.correction.CorrectionFixture.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.payment.PaymentRegister;
import ua.opencities.payment.PaymentSearch;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class RefundCreditTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
  private final CouncilId council = FeeFixture.member();

  @Test
  void paysTheCreditBackAndNoMore() {
    pay(council, "700.00", DUE);
    refund(council, "200.00");
    assertThat(account(council, NOW).balance()).isEqualTo(Money.of("-500.00"));
    assertThat(account(council, NOW).credit()).isEqualTo(Money.of("500.00"));
    assertThatThrownBy(() -> refund(council, "500.01")).isInstanceOf(RefundBeyondCredit.class);
    var payments =
        Association.get(PaymentRegister.class)
            .list(Association.clerkOf(council), PaymentSearch.all());
    assertThat(payments.items().get(0).credit()).isEqualTo(Money.of("500.00"));
  }

  @Test
  void isNotOwedAsIfItWereAFee() {
    pay(council, "700.00", DUE);
    refund(council, "700.00");
    assertThat(account(council, NOW).charges()).isEmpty();
    assertThat(account(council, NOW).arrears()).isEmpty();
    assertThat(account(council, NOW).balance()).isEqualTo(Money.ZERO);
  }

  @Test
  void paysBackWhatACorrectionReleased() {
    var invoice = FeeFixture.invoice(council, FeeFixture.YEAR + 8, DUE);
    pay(council, "12000.00", DUE);
    correct(invoice, "10000.00");
    refund(council, "2000.00");
    assertThat(account(council, NOW).balance()).isEqualTo(Money.ZERO);
    assertThatThrownBy(() -> refund(council, "0.01")).isInstanceOf(RefundBeyondCredit.class);
  }

  @Test
  void isNotDatedBeforeTheCreditWas() {
    pay(council, "700.00", DAY.plusDays(5));
    assertThatThrownBy(() -> refund(council, "1.00", DAY)).isInstanceOf(RefundBeyondCredit.class);
  }

  @Test
  void ofManyAtOnceNoneExceedsTheCredit() throws Exception {
    pay(council, "1000.00", DUE);
    var refunds = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 8; i++)
      refunds.add(
          () -> {
            try {
              refund(council, "300.00");
              return true;
            } catch (RefundBeyondCredit clear) {
              return false;
            }
          });
    var pool = Executors.newFixedThreadPool(8);
    int done = 0;
    try {
      for (var answer : pool.invokeAll(refunds)) if (answer.get()) done++;
    } finally {
      pool.shutdown();
    }
    assertThat(done).isEqualTo(3);
    assertThat(account(council, NOW).credit()).isEqualTo(Money.of("100.00"));
  }
}
