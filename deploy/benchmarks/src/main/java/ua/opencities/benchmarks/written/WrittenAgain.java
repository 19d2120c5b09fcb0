package ua.opencities.benchmarks.written;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.opencities.benchmarks.data.CopyInto;

/**
 * The same rows into tables of the same shape, with their indexes and checks; foreign keys,
 * triggers and row security are left out, which favours this side.
 */
public final class WrittenAgain {
  private static final String BESIDE = "beside";
  private static final int BATCH = 500;

  private final Connection connection;
  private final List<WrittenRows> written;

  WrittenAgain(Connection connection, List<WrittenRows> written) {
    this.connection = connection;
    this.written = written;
  }

  /** What was written where: {@code invoice 1350, charge 1350}. */
  public String told() {
    return written.stream()
        .map(rows -> rows.table() + " " + rows.number())
        .collect(Collectors.joining(", "));
  }

  public int rowsOf(String table) {
    return written.stream()
        .filter(rows -> rows.table().equals(table))
        .mapToInt(WrittenRows::number)
        .sum();
  }

  /** Seconds in which batches write it all in one transaction. */
  public double batched() throws SQLException {
    return apart(
        () -> {
          for (var rows : written)
            try (var insert = connection.prepareStatement(rows.insert(BESIDE))) {
              int open = 0;
              for (String[] row : rows.rows()) {
                rows.bind(insert, row);
                if (++open % BATCH == 0) insert.executeBatch();
              }
              insert.executeBatch();
            }
          connection.commit();
        });
  }

  /** Seconds in which each council's rows are a transaction of their own. */
  public double aTransactionACouncil() throws SQLException {
    var councils = byCouncil();
    return apart(
        () -> {
          Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
          for (var rows : written)
            inserts.put(rows.table(), connection.prepareStatement(rows.insert(BESIDE)));
          for (var council : councils) {
            for (var rows : council) {
              var insert = inserts.get(rows.table());
              for (String[] row : rows.rows()) rows.bind(insert, row);
              insert.executeBatch();
            }
            connection.commit();
          }
        });
  }

  /** Seconds in which COPY writes it all in one transaction. */
  public double copied() throws SQLException {
    List<CopyInto> copies = new ArrayList<>();
    for (var rows : written) {
      var copy = new CopyInto(BESIDE + "." + rows.table() + " (" + rows.names() + ")");
      for (String[] row : rows.rows()) copy.row((Object[]) row);
      copies.add(copy);
    }
    return apart(
        () -> {
          for (var copy : copies) copy.send(connection);
          connection.commit();
        });
  }

  private Collection<List<WrittenRows>> byCouncil() {
    Map<String, List<WrittenRows>> all = new LinkedHashMap<>();
    for (var rows : written)
      for (var some : rows.byCouncil().entrySet())
        all.computeIfAbsent(some.getKey(), council -> new ArrayList<>()).add(some.getValue());
    return all.values();
  }

  private double apart(Writing writing) throws SQLException {
    command("drop schema if exists " + BESIDE + " cascade");
    command("create schema " + BESIDE);
    for (var rows : written)
      command(
          "create table %s.%s (like public.%s including all)"
              .formatted(BESIDE, rows.table(), rows.table()));
    connection.setAutoCommit(false);
    try {
      long began = System.nanoTime();
      writing.write();
      return (System.nanoTime() - began) / 1e9;
    } catch (IOException e) {
      throw new SQLException(e);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      command("drop schema " + BESIDE + " cascade");
    }
  }

  private void command(String words) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute(words);
    }
  }

  private interface Writing {
    void write() throws SQLException, IOException;
  }
}
