package ua.opencities.document.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.Block.Align;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Words;

/** The lines of one table: its columns, its rows, at last its sums. */
final class TableLines {
  private static final Pattern COLUMN = Pattern.compile("(\\d{1,3}) *%? *(><|>|<)?\\s*");
  private static final int MOST = 20;

  private final List<Column> columns;
  private final List<List<Words>> rows = new ArrayList<>();
  private List<Words> total = List.of();

  private TableLines(List<Column> columns) {
    this.columns = columns;
  }

  static TableLines begunBy(Line header) {
    List<Line> cells = header.cells();
    if (cells.size() > MOST) throw MarkupBroken.parts(header.number(), MOST, cells.size());
    List<Integer> widths = new ArrayList<>();
    List<Align> aligns = new ArrayList<>();
    List<Words> names = new ArrayList<>();
    for (Line cell : cells) {
      Matcher column = cell.beginsWith(COLUMN);
      if (column == null || column.group(1).matches("0+"))
        throw MarkupBroken.columnNotRead(header.number(), cell.words().text());
      widths.add(Integer.parseInt(column.group(1)));
      aligns.add(align(column.group(2)));
      names.add(cell.without(column.end()).words());
    }
    List<Integer> fitted = fitted(widths);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++)
      columns.add(new Column(names.get(i), fitted.get(i), aligns.get(i)));
    return new TableLines(columns);
  }

  private static Align align(String sign) {
    if (sign == null || sign.equals("<")) return Align.LEFT;
    return sign.equals(">") ? Align.RIGHT : Align.CENTRE;
  }

  /**
   * The page is divided in the proportion wanted: a table with a column for each year fits whatever
   * the years.
   */
  private static List<Integer> fitted(List<Integer> wanted) {
    if (wanted.size() == 1) return List.of(100 - Column.LEAST);
    int all = wanted.stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = new ArrayList<>();
    for (int width : wanted) widths.add(Math.max(Column.LEAST, width * 100 / all));
    for (int left = 100 - sum(widths); left != 0; left = 100 - sum(widths)) {
      int step = left > 0 ? 1 : -1;
      int at = widest(widths);
      widths.set(at, widths.get(at) + step);
    }
    return widths;
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  /** Who has most bears what rounding left. */
  private static int widest(List<Integer> widths) {
    int widest = 0;
    for (int i = 1; i < widths.size(); i++) if (widths.get(i) > widths.get(widest)) widest = i;
    return widest;
  }

  void row(Line line) {
    rows.add(cells(line));
  }

  void total(Line line) {
    total = cells(line);
  }

  private List<Words> cells(Line line) {
    List<Line> cells = line.cells();
    if (cells.size() != columns.size())
      throw MarkupBroken.parts(line.number(), columns.size(), cells.size());
    return cells.stream().map(Line::words).toList();
  }

  /** Without a row there is nothing to show. */
  Optional<Block> table() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(columns, rows, total));
  }
}
