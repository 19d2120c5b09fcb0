package ua.opencities.report.fee;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.language.Texts;

/** The report as a plain table, for a terminal. */
public record FeeReportText(FeeReportView report, Texts texts) {
  public String table() {
    var rows = new ArrayList<List<String>>();
    rows.add(row(texts.text("report.fees.oblast"), c -> texts.text(c.key())));
    for (var line : report.lines())
      rows.add(row(line.name(texts.language()), c -> c.decimal(line.figures())));
    rows.add(row(texts.text("report.fees.total"), c -> c.decimal(report.totals())));
    int[] widths = new int[rows.get(0).size()];
    for (var row : rows)
      for (int i = 0; i < widths.length; i++)
        widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
    var text = new StringBuilder();
    text.append(texts.text("report.fees.title")).append(' ').append(report.year());
    if (report.demonstration()) text.append(" (").append(texts.text("report.invented")).append(')');
    text.append("\n\n");
    for (int i = 0; i < rows.size(); i++) {
      if (i == 1 || i == rows.size() - 1) rule(text, widths);
      line(text, rows.get(i), widths);
    }
    return text.toString();
  }

  private static List<String> row(
      String first, java.util.function.Function<FeeFigure, String> rest) {
    var row = new ArrayList<String>();
    row.add(first);
    FeeFigure.ALL.forEach(column -> row.add(rest.apply(column)));
    return row;
  }

  private static void line(StringBuilder text, List<String> row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(widths[i] - row.get(i).codePointCount(0, row.get(i).length()));
      text.append(i == 0 ? row.get(i) + blanks : "  " + blanks + row.get(i));
    }
    text.append('\n');
  }

  private static void rule(StringBuilder text, int[] widths) {
    for (int i = 0; i < widths.length; i++)
      text.append(i == 0 ? "" : "  ").append("-".repeat(widths[i]));
    text.append('\n');
  }
}
