package ua.opencities.benchmarks.written;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;

/**
 * All rows that came or changed since a moment, in every table: what the same work has to write at
 * the least. Read by the superuser of the embedded cluster, whom row security does not bind.
 */
public final class Written implements AutoCloseable {
  private final Connection connection;
  private final long since;

  private Written(Connection connection) throws SQLException {
    this.connection = connection;
    this.since = Long.parseLong(read("select pg_current_xact_id()::text"));
  }

  /** From now on. */
  public static Written from(DataFolder folder, Database database) throws SQLException {
    String password = folder.read("secrets/database-postgres").orElseThrow();
    // rows of a batch go in one message: what a careful program would set too
    String url = database.url() + (database.url().contains("?") ? "&" : "?");
    return new Written(
        DriverManager.getConnection(
            url + "reWriteBatchedInserts=true&stringtype=unspecified", "postgres", password));
  }

  private List<WrittenRows> rows() throws SQLException {
    List<WrittenRows> all = new ArrayList<>();
    for (String table :
        strings(
            "select c.relname from pg_class c where c.relkind = 'r'"
                + " and c.relnamespace = 'public'::regnamespace order by 1")) {
      var rows = WrittenRows.of(connection, table, since);
      if (!rows.isEmpty()) all.add(rows);
    }
    return all;
  }

  /** Beside the platform's tables, with their indexes and checks. */
  public WrittenAgain again() throws SQLException {
    return new WrittenAgain(connection, rows());
  }

  /** One answer. */
  public String read(String question) throws SQLException {
    return strings(question).get(0);
  }

  private List<String> strings(String question) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (var sql = connection.createStatement();
        var rows = sql.executeQuery(question)) {
      while (rows.next()) answers.add(rows.getString(1));
    }
    return answers;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
