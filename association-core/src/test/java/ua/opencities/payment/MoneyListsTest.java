package ua.opencities.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.CouncilBalances;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.account.OverdueFees;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.fee.register.UnchargedMembers;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeReport;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tool.ToolMatrix;

/** A list asks as often for many rows as for none; one more is the council's binding. */
class MoneyListsTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  @Test
  void askAFixedNumberOfStatementsHoweverManyRows() {
    for (int i = 0; i < 4; i++) {
      var council = FeeFixture.member();
      FeeFixture.invoice(council, FeeFixture.YEAR + 3, DUE);
      Association.get(RecordPayment.class)
          .record(
              OFFICE,
              council,
              new Receipt(DUE, Money.of("5.00"), "Платник", "L" + i, "Внесок", Optional.empty()),
              Optional.empty(),
              UUID.randomUUID());
    }
    var page = Page.Request.first();
    assertThat(
            StatementCount.of(
                () -> Association.get(InvoiceRegister.class).list(OFFICE, InvoiceSearch.all())))
        .isLessThanOrEqualTo(3);
    assertThat(
            StatementCount.of(
                () -> Association.get(PaymentRegister.class).list(OFFICE, PaymentSearch.all())))
        .isLessThanOrEqualTo(3);
    assertThat(
            StatementCount.of(
                () -> Association.get(ToolMatrix.class).page(OFFICE, Optional.empty(), page)))
        .isLessThanOrEqualTo(5);
    assertThat(
            StatementCount.of(
                () ->
                    Association.get(UnchargedMembers.class)
                        .page(OFFICE, FeeFixture.YEAR, Optional.empty(), page)))
        .isLessThanOrEqualTo(3);
    assertThat(
            StatementCount.of(
                () -> Association.get(CouncilBalances.class).page(OFFICE, Optional.empty(), page)))
        .isLessThanOrEqualTo(3);
    assertThat(StatementCount.of(() -> Association.get(OverdueFees.class).on(OFFICE, DUE)))
        .isLessThanOrEqualTo(4);
    assertThat(
            StatementCount.of(
                () ->
                    Association.get(FeeReport.class)
                        .by(OFFICE, FeeFixture.YEAR + 3, Dimension.OBLAST)))
        .isLessThanOrEqualTo(3);
    var council = FeeFixture.member();
    int empty = account(council);
    FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    FeeFixture.invoice(council, FeeFixture.YEAR + 1, DUE);
    assertThat(account(council)).isEqualTo(empty).isLessThanOrEqualTo(8);
  }

  private static int account(ua.opencities.tenancy.CouncilId council) {
    return StatementCount.of(
        () ->
            Association.get(MemberAccount.class).asOf(Association.clerkOf(council), council, DUE));
  }
}
