package ua.opencities.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import ua.opencities.deploy.data.Database;

/**
 * The statements of a page, prepared once and read to the last column.
 *
 * @param name of a file in {@code sql/}; statements end with a semicolon
 * @param arguments each set is given to every parameter of every statement in turn
 */
record SqlWork(Database database, String name, List<String> arguments) implements Work {

  @Override
  public Callable<Integer> open() throws SQLException, IOException {
    var connection = connection();
    List<Asked> statements = new ArrayList<>();
    for (String sql : text().split(";"))
      if (!sql.isBlank()) statements.add(Asked.on(connection, sql));
    var next = new AtomicInteger();
    return () -> {
      String argument = arguments.get(Math.floorMod(next.getAndIncrement(), arguments.size()));
      int cells = 0;
      for (var statement : statements) cells += statement.read(argument);
      return cells;
    };
  }

  /** As the office's portal: the same role, so the same row security. */
  private Connection connection() throws SQLException {
    var how = new Properties();
    how.setProperty("user", database.admin().user());
    how.setProperty("password", database.admin().password());
    how.setProperty("stringtype", "unspecified");
    return DriverManager.getConnection(database.url(), how);
  }

  private String text() throws IOException {
    try (InputStream in = SqlWork.class.getResourceAsStream("/sql/" + name + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Parameters are counted once: asking for them is a way to the server and back. */
  private record Asked(PreparedStatement statement, int parameters) {
    static Asked on(Connection connection, String sql) throws SQLException {
      return new Asked(
          connection.prepareStatement(sql), (int) sql.chars().filter(c -> c == '?').count());
    }

    int read(String argument) throws SQLException {
      for (int p = 1; p <= parameters; p++) statement.setString(p, argument);
      int cells = 0;
      try (ResultSet rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) for (int c = 1; c <= columns; c++, cells++) rows.getObject(c);
      }
      return cells;
    }
  }
}
