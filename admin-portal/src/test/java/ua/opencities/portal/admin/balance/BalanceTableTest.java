package ua.opencities.portal.admin.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.balance.BalanceFigures;
import ua.opencities.report.balance.BalanceList;
import ua.opencities.report.balance.BalanceRow;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

class BalanceTableTest {
  private final BalanceFigures figures =
      new BalanceFigures(
          Money.of("12000.50"), Money.ZERO, Money.of("0.50"), Money.of("12000.00"), Money.ZERO);
  private final BalanceList list =
      new BalanceList(
          Page.whole(
              List.of(
                  new BalanceRow(
                      new CouncilId(UUID.randomUUID()),
                      "=1+1 рада",
                      "Львівська",
                      "Lviv",
                      Optional.empty(),
                      figures))),
          figures);

  @Test
  void theWorkbookHasSumsAsMoneyAndTheTotalBelow() {
    var rows = table(Language.UK).withSums(list).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get(3)).isEqualTo(Money.of("12000.50"));
    assertThat(rows.get(1).get(0)).isEqualTo("Разом за всіма знайденими");
    assertThat(rows.get(1).get(6)).isEqualTo(Money.of("12000.00"));
  }

  @Test
  void theCsvHasOneLineACouncilAndNoTotal() {
    var rows = table(Language.EN).file(list).rows();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).subList(1, 3)).isEqualTo(List.of("Lviv", "no member on that day"));
    assertThat(rows.get(0).get(8)).as("paid ahead").isEqualTo(Money.ZERO);
  }

  private static BalanceTable table(Language language) {
    return new BalanceTable(LocalDate.of(2026, 6, 30), Texts.of(language));
  }
}
