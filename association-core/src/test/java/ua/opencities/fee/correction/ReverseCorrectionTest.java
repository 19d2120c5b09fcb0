package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.correction.CorrectionFixture.DAY;
import static ua.opencities.fee.correction.CorrectionFixture.account;
import static ua.opencities.fee.correction.CorrectionFixture.pay;
import static ua.opencities.fee.correction.CorrectionFixture.refund;
import static ua.opencities.fee.correction.CorrectionFixture.reverse;
import static ua.opencities.fee.correction.CorrectionFixture.row;
import static ua.opencities.fee.correction.CorrectionFixture.view;
import static ua.opencities.fee.correction.CorrectionFixture.writeOff;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.register.CorrectionView;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.fee.statement.StatementFile;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class ReverseCorrectionTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
  private static final LocalDate REVERSED = DAY.plusDays(10);
  private static final Texts UK = Texts.of(Language.UK);
  private final CouncilId council = FeeFixture.member();

  @Test
  void aWriteOffByMistakeIsOwedAgainFromTheDayOfItsReversal() {
    var invoice = invoice();
    pay(council, "4000.00", DUE);
    var wrong = writeOff(invoice, "8000.00");
    var reversal = reverse(wrong, REVERSED);

    assertThat(account(council, REVERSED.minusDays(1)).balance()).isEqualTo(Money.ZERO);
    assertThat(account(council, REVERSED.minusDays(1)).arrears()).isEmpty();
    var then = account(council, REVERSED);
    assertThat(then.balance()).isEqualTo(Money.of("8000.00"));
    assertThat(then.ageing().days31to90()).isEqualTo(Money.of("8000.00"));
    assertThat(row(invoice).state()).isNotEqualTo(InvoiceState.CLOSED);
    assertThat(row(invoice).writtenOff()).isEqualTo(Money.ZERO);
    assertThat(row(invoice).paid()).isEqualTo(Money.of("4000.00"));
    assertThat(row(invoice).outstanding()).isEqualTo(Money.of("8000.00"));
    assertThat(reported(NOW)).isEqualTo("12000.00 4000.00 8000.00");
    assertThat(view(wrong).reversedBy()).map(CorrectionView.Ref::id).contains(reversal.value());
    assertThat(view(reversal).kind()).isEqualTo(CorrectionKind.WRITE_OFF_REVERSAL);
    assertThat(view(reversal).number()).startsWith("СС-2026/");
    assertThat(view(reversal).before()).isEqualTo(Money.ZERO);
    assertThat(view(reversal).after()).isEqualTo(Money.of("8000.00"));
  }

  @Test
  void whatWasPaidAheadMeanwhilePaysTheDebtThatIsOpenAgain() {
    var invoice = invoice();
    var wrong = writeOff(invoice, "12000.00");
    pay(council, "500.00", DAY.plusDays(1));
    reverse(wrong, REVERSED);
    assertThat(account(council, NOW).credit()).isEqualTo(Money.ZERO);
    assertThat(row(invoice).paid()).isEqualTo(Money.of("500.00"));
    assertThat(account(council, NOW).ageing().total()).isEqualTo(Money.of("11500.00"));
  }

  @Test
  void aRefundByMistakeIsFreeAgainAndPaysWhatIsOwed() {
    pay(council, "700.00", DUE);
    var wrong = refund(council, "600.00");
    reverse(wrong, REVERSED);
    assertThat(account(council, REVERSED.minusDays(1)).credit()).isEqualTo(Money.of("100.00"));
    assertThat(account(council, REVERSED).credit()).isEqualTo(Money.of("700.00"));
    assertThatThrownBy(() -> refund(council, "700.00", REVERSED.minusDays(1)))
        .isInstanceOf(RefundBeyondCredit.class);
    refund(council, "300.00", REVERSED);
    var invoice = invoice();
    assertThat(row(invoice).paid()).isEqualTo(Money.of("400.00"));
    assertThat(account(council, NOW).balance()).isEqualTo(Money.of("11600.00"));
  }

  @Test
  void theMistakenEntryStaysAndTheActOfReconciliationTellsBoth() {
    var wrong = writeOff(invoice(), "2000.00");
    reverse(wrong, REVERSED);
    assertThat(account(council, NOW).entries())
        .extracting(entry -> entry.kind().word(entry.amount()).name())
        .containsExactly("CHARGE", "WRITE_OFF", "OF_WRITE_OFF");
    var act =
        Association.get(DrawReconciliation.class)
            .draw(CorrectionFixture.OFFICE, council, DAY, NOW, UUID.randomUUID());
    var said =
        Association.sql("select frozen from reconciliation_act where id = ?", act.value()).value();
    assertThat(said.toString()).contains("\"2000.00\"").contains("\"-2000.00\"");
  }

  @Test
  void theStatementCallsTheReversalByItsName() {
    var wrong = writeOff(invoice(), "2000.00");
    var reversal = reverse(wrong, REVERSED);
    var csv =
        Association.get(StatementFile.class)
            .take(CorrectionFixture.OFFICE, council, DAY, NOW, "csv", UK);
    assertThat(new String(csv.bytes(), StandardCharsets.UTF_8))
        .containsOnlyOnce(UK.label(EntryKind.WRITE_OFF) + "," + view(wrong).number())
        .containsOnlyOnce(
            UK.label(EntryKind.Reversal.OF_WRITE_OFF) + "," + view(reversal).number());
  }

  private InvoiceId invoice() {
    return FeeFixture.invoice(council, FeeFixture.YEAR + 7, DUE);
  }

  private Object reported(LocalDate on) {
    return Association.sql(
            "select charged || ' ' || paid || ' ' || overdue from report_fees(?, ?)"
                + " where council_id = ?",
            FeeFixture.YEAR + 7,
            on,
            council.value())
        .value();
  }
}
