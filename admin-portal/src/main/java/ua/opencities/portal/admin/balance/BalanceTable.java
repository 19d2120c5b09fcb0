package ua.opencities.portal.admin.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.Standing;
import ua.opencities.report.balance.BalanceFigures;
import ua.opencities.report.balance.BalanceList;
import ua.opencities.report.balance.BalanceRow;
import ua.opencities.web.file.TableFile;

/** Balances as a file. */
record BalanceTable(LocalDate day, Texts texts) {
  /** Without sums: whoever adds a column up must not count twice. */
  TableFile file(BalanceList list) {
    return table(list.page().items().stream().map(this::cells).toList());
  }

  TableFile withSums(BalanceList list) {
    List<List<Object>> rows = new ArrayList<>();
    list.page().items().forEach(row -> rows.add(cells(row)));
    rows.add(cells(texts.text("balance.total"), "", "", list.totals()));
    return table(rows);
  }

  private TableFile table(List<List<Object>> rows) {
    return new TableFile(
            "balances-" + day,
            texts.text("balance.title") + " " + day,
            Stream.of(
                    "council",
                    "oblast",
                    "standing",
                    "balance",
                    "not-due",
                    "days30",
                    "days90",
                    "over90",
                    "ahead")
                .map(column -> texts.text("balance.column." + column))
                .toList(),
            rows)
        .marked(texts);
  }

  private List<Object> cells(BalanceRow row) {
    return cells(
        row.name(),
        texts.language() == Language.UK ? row.oblast() : row.oblastEnglish(),
        row.standing()
            .map(standing -> texts.label(Standing.valueOf(standing)))
            .orElseGet(() -> texts.text("balance.no-member")),
        row.figures());
  }

  private static List<Object> cells(
      String name, String oblast, String standing, BalanceFigures it) {
    return List.of(
        name,
        oblast,
        standing,
        it.balance(),
        it.notDue(),
        it.days1to30(),
        it.days31to90(),
        it.over90(),
        it.credit());
  }
}
