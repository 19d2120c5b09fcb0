package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.correction.CorrectionFixture.account;
import static ua.opencities.fee.correction.CorrectionFixture.pay;
import static ua.opencities.fee.correction.CorrectionFixture.row;
import static ua.opencities.fee.correction.CorrectionFixture.writeOff;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.AmountNotPositive;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class WriteOffDebtTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
  private final CouncilId council = FeeFixture.member();
  private final InvoiceId invoice = FeeFixture.invoice(council, FeeFixture.YEAR + 7, DUE);

  @Test
  void closesTheRemainderWithoutCallingItPaid() {
    pay(council, "4000.00", DUE);
    writeOff(invoice, "8000.00");
    assertThat(row(invoice).state()).isEqualTo(InvoiceState.CLOSED);
    assertThat(row(invoice).paid()).isEqualTo(Money.of("4000.00"));
    assertThat(row(invoice).writtenOff()).isEqualTo(Money.of("8000.00"));
    assertThat(account(council, NOW).balance()).isEqualTo(Money.ZERO);
    assertThat(account(council, NOW).arrears()).isEmpty();
    assertThat(reported()).isEqualTo("4000.00 4000.00 0.00");
  }

  @Test
  void whatComesAfterItIsCredit() {
    writeOff(invoice, "12000.00");
    pay(council, "500.00", LocalDate.of(2026, 7, 1));
    assertThat(account(council, NOW).credit()).isEqualTo(Money.of("500.00"));
  }

  @Test
  void isNoMoreThanWhatIsOpen() {
    pay(council, "11999.99", DUE);
    assertThatThrownBy(() -> writeOff(invoice, "0.02")).isInstanceOf(WrittenOffBeyondDebt.class);
    assertThatThrownBy(() -> writeOff(invoice, "0.00")).isInstanceOf(AmountNotPositive.class);
    writeOff(invoice, "0.01");
    assertThatThrownBy(() -> writeOff(invoice, "0.01")).isInstanceOf(WrittenOffBeyondDebt.class);
  }

  private Object reported() {
    return Association.sql(
            "select charged || ' ' || paid || ' ' || overdue from report_fees(?, ?)"
                + " where council_id = ?",
            FeeFixture.YEAR + 7,
            NOW,
            council.value())
        .value();
  }
}
