package ua.opencities.benchmarks.written;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * @param columns those that a program writes; the database reckons the others
 * @param rows each cell as text, null where it is empty
 */
record WrittenRows(String table, List<String> columns, List<String[]> rows) {
  private static final String COUNCIL = "council_id";

  static WrittenRows of(Connection connection, String table, long since) throws SQLException {
    List<String> columns = columns(connection, table);
    List<String[]> rows = new ArrayList<>();
    String cells =
        columns.stream().map(c -> '"' + c + "\"::text").collect(Collectors.joining(", "));
    try (var sql =
        connection.prepareStatement(
            "select " + cells + " from public." + table + " where xmin::text::bigint >= ?")) {
      sql.setLong(1, since);
      try (var found = sql.executeQuery()) {
        while (found.next()) {
          var row = new String[columns.size()];
          for (int c = 0; c < row.length; c++) row[c] = found.getString(c + 1);
          rows.add(row);
        }
      }
    }
    return new WrittenRows(table, columns, rows);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int number() {
    return rows.size();
  }

  String names() {
    return columns.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
  }

  String insert(String schema) {
    return "insert into %s.%s (%s) overriding system value values (%s)"
        .formatted(
            schema,
            table,
            names(),
            columns.stream().map(c -> "?").collect(Collectors.joining(", ")));
  }

  void bind(PreparedStatement insert, String[] row) throws SQLException {
    for (int c = 0; c < row.length; c++) insert.setString(c + 1, row[c]);
    insert.addBatch();
  }

  /** Under no name those that belong to no council. */
  Map<String, WrittenRows> byCouncil() {
    int column = columns.indexOf(COUNCIL);
    Map<String, WrittenRows> all = new LinkedHashMap<>();
    for (String[] row : rows)
      all.computeIfAbsent(
              column < 0 || row[column] == null ? "" : row[column],
              council -> new WrittenRows(table, columns, new ArrayList<>()))
          .rows
          .add(row);
    return all;
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (var sql =
        connection.prepareStatement(
            "select attname from pg_attribute where attrelid = ('public.' || ?)::regclass"
                + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum")) {
      sql.setString(1, table);
      try (var found = sql.executeQuery()) {
        while (found.next()) columns.add(found.getString(1));
      }
    }
    return columns;
  }
}
