package ua.opencities.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is printed in the end: a figure, what stands beside it, how they compare, what was aimed at.
 */
final class Table {
  private final List<String[]> rows = new ArrayList<>();

  Table() {
    row("figure", "platform", "beside it", "", "ratio", "aim");
  }

  void row(String figure, String platform, String beside, String what, String ratio, String aim) {
    rows.add(new String[] {figure, platform, beside, what, ratio, aim});
  }

  void alone(String figure, String platform, String aim) {
    row(figure, platform, "", "", "", aim);
  }

  static String number(double value, String unit) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.0f %s", value, unit);
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (String[] row : rows) {
      text.append('|');
      for (int c = 0; c < row.length; c++) text.append(cell(row[c], width(c))).append('|');
      text.append('\n');
      if (row == rows.get(0)) text.append(rule());
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
  }

  private static String cell(String text, int width) {
    return " " + text + " ".repeat(width - text.length() + 1);
  }

  private String rule() {
    var text = new StringBuilder("|");
    for (int c = 0; c < rows.get(0).length; c++) text.append("-".repeat(width(c) + 2)).append('|');
    return text.append('\n').toString();
  }
}
