package ua.opencities.benchmarks.data;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows for one table, kept until they are sent in one COPY. */
public final class CopyInto {
  private final String table;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param table with its columns: {@code charge (id, council_id)}
   */
  public CopyInto(String table) {
    this.table = table;
  }

  public void row(Object... cells) {
    for (int c = 0; c < cells.length; c++) {
      if (c > 0) rows.append('\t');
      if (cells[c] == null) rows.append("\\N");
      else escaped(cells[c].toString());
    }
    rows.append('\n');
  }

  public void send(Connection connection) throws SQLException, IOException {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    copy.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    rows.setLength(0);
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }
}
