package ua.opencities.shared;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Writes many new rows of a table by one statement, each column as an array. The provider spends
 * more on watching so many entities than the database on keeping them; nothing is watched here, so
 * what was written so is changed only once it was read.
 */
public final class ManyRows<T> {
  private record Column<T>(String name, String type, Function<T, ?> cell) {}

  private final String table;
  private final List<Column<T>> columns = new ArrayList<>();
  private String sql;

  private ManyRows(String table) {
    this.table = table;
  }

  public static <T> ManyRows<T> into(String table) {
    return new ManyRows<>(table);
  }

  /**
   * @param cell as PostgreSQL reads it from text; nothing where it is null
   */
  public ManyRows<T> column(String name, String type, Function<T, ?> cell) {
    columns.add(new Column<>(name, type, cell));
    sql =
        "insert into %s (%s) select * from unnest(%s)"
            .formatted(
                table,
                columns.stream().map(Column::name).collect(joining(", ")),
                IntStream.range(0, columns.size())
                    .mapToObj(i -> "cast(?%d as %s[])".formatted(i + 1, columns.get(i).type()))
                    .collect(joining(", ")));
    return this;
  }

  String table() {
    return table;
  }

  /** Names and types of what is written; the table itself begins the others. */
  Map<String, String> types() {
    return columns.stream().collect(toMap(Column::name, Column::type));
  }

  /**
   * In their order.
   *
   * @param database asked for the statement
   */
  public void write(Function<String, Query> database, List<T> rows) {
    if (rows.isEmpty()) return;
    Query insert = database.apply(sql);
    for (int i = 0; i < columns.size(); i++)
      insert.setParameter(i + 1, literal(rows, columns.get(i).cell()));
    insert.executeUpdate();
  }

  private static <T> String literal(List<T> rows, Function<T, ?> cell) {
    var array = new StringBuilder("{");
    for (T row : rows) {
      if (array.length() > 1) array.append(',');
      Object value = cell.apply(row);
      if (value == null) array.append("NULL");
      else quote(array, value.toString());
    }
    return array.append('}').toString();
  }

  private static void quote(StringBuilder array, String text) {
    array.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '"' && c != '\\') continue;
      array.append(text, written, i).append('\\');
      written = i;
    }
    array.append(text, written, text.length()).append('"');
  }
}
