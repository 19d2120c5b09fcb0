package ua.opencities.support;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** One statement, past row security: a test arranges with it and checks with it. */
public final class Sql {
  private final DataSource source;
  private final String statement;
  private final Object[] arguments;

  Sql(DataSource source, String statement, Object[] arguments) {
    this.source = source;
    this.statement = statement;
    this.arguments = arguments;
  }

  public int run() {
    return withStatement(PreparedStatement::executeUpdate);
  }

  /** The first column of the first row. */
  public Object value() {
    return rows().get(0).get(0);
  }

  public long count() {
    return ((Number) value()).longValue();
  }

  public List<List<Object>> rows() {
    return withStatement(
        prepared -> {
          var rows = new ArrayList<List<Object>>();
          try (var result = prepared.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
              var row = new ArrayList<Object>();
              for (int i = 1; i <= columns; i++) row.add(result.getObject(i));
              rows.add(row);
            }
          }
          return rows;
        });
  }

  private <T> T withStatement(Work<T> work) {
    try (var connection = source.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < arguments.length; i++) prepared.setObject(i + 1, arguments[i]);
      return work.on(prepared);
    } catch (SQLException broken) {
      throw new IllegalStateException(statement, broken);
    }
  }

  private interface Work<T> {
    T on(PreparedStatement prepared) throws SQLException;
  }
}
