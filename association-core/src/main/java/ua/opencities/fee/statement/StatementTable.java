package ua.opencities.fee.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Setting;
import ua.opencities.shared.table.CellTable;

/**
 * A statement as rows of cells in the reader's language, money as money; its files are made of it.
 * Both balances and the ageing are rows of their own: the columns of what was charged and paid have
 * the entries alone.
 */
record StatementTable(PeriodStatement statement, Texts texts) {
  CellTable cells() {
    return new CellTable(header(), rows());
  }

  List<String> header() {
    var header =
        new ArrayList<>(
            Stream.of("day", "document", "number", "about", "raised", "lowered", "balance")
                .map(it -> texts.text("statement.column." + it))
                .toList());
    if (Setting.demonstration()) header.add(texts.text("statement.column.note"));
    return header;
  }

  private List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(balance(statement.from(), "opening", statement.opening()));
    for (StatementLine line : statement.lines())
      rows.add(
          row(
              line.day(),
              texts.label(line.word()),
              line.number(),
              line.about(),
              some(line.raised()),
              some(line.lowered()),
              line.balance()));
    rows.add(balance(statement.to(), "closing", statement.closing()));
    var ageing = statement.ageing();
    rows.add(balance(statement.to(), "not-due", ageing.notDue()));
    rows.add(balance(statement.to(), "days-1-30", ageing.days1to30()));
    rows.add(balance(statement.to(), "days-31-90", ageing.days31to90()));
    rows.add(balance(statement.to(), "days-over-90", ageing.over90()));
    rows.add(balance(statement.to(), "credit", statement.credit()));
    return rows;
  }

  String title() {
    String title =
        texts.text(
            "statement.of",
            statement.council().name(),
            texts.date(statement.from()),
            texts.date(statement.to()));
    return Setting.demonstration() ? title + " · " + texts.text("statement.invented") : title;
  }

  private List<Object> balance(LocalDate day, String word, Money sum) {
    return row(day, texts.text("statement." + word), "", "", "", "", sum);
  }

  private static Object some(Money amount) {
    return amount.isZero() ? "" : amount;
  }

  private List<Object> row(Object... cells) {
    List<Object> row = new ArrayList<>(Arrays.asList(cells));
    if (Setting.demonstration()) row.add(texts.text("statement.invented"));
    return row;
  }
}
