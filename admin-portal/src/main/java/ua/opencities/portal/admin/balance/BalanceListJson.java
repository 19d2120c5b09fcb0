package ua.opencities.portal.admin.balance;

import java.util.List;
import java.util.UUID;
import ua.opencities.report.balance.BalanceFigures;
import ua.opencities.report.balance.BalanceList;
import ua.opencities.report.balance.BalanceRow;
import ua.opencities.shared.MoneyJson;

/** One page of the balances of a day; {@code totals} are of the whole list. */
public record BalanceListJson(
    String on, FiguresJson totals, List<BalanceJson> items, long total, int page, int size) {
  static BalanceListJson of(String on, BalanceList it) {
    return new BalanceListJson(
        on,
        FiguresJson.of(it.totals()),
        it.page().items().stream().map(BalanceJson::of).toList(),
        it.page().total(),
        it.page().number(),
        it.page().size());
  }

  /** A council's account; {@code standing} is absent of one that was no member on the day. */
  public record BalanceJson(
      UUID council, String name, String oblast, String standing, FiguresJson figures) {
    static BalanceJson of(BalanceRow it) {
      return new BalanceJson(
          it.council().value(),
          it.name(),
          it.oblast(),
          it.standing().orElse(null),
          FiguresJson.of(it.figures()));
    }
  }

  /** {@code balance} is all that is outstanding less {@code credit}, what was paid ahead. */
  public record FiguresJson(
      MoneyJson balance,
      MoneyJson notDue,
      MoneyJson days1to30,
      MoneyJson days31to90,
      MoneyJson over90,
      MoneyJson credit) {
    static FiguresJson of(BalanceFigures it) {
      return new FiguresJson(
          MoneyJson.of(it.balance()),
          MoneyJson.of(it.notDue()),
          MoneyJson.of(it.days1to30()),
          MoneyJson.of(it.days31to90()),
          MoneyJson.of(it.over90()),
          MoneyJson.of(it.credit()));
    }
  }
}
