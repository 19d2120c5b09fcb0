package ua.opencities.shared.held;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes and reads a {@code bytea} without the whole of it in memory, inside the transaction that
 * is under way: JPA knows such a column only as an array.
 */
public final class HeldColumn {
  private static final int PIECE = 256 * 1024;
  private final EntityManager database;

  public HeldColumn(EntityManager database) {
    this.database = database;
  }

  /**
   * What was read.
   *
   * @param beside the columns that were asked for with the bytes
   */
  public record Read(List<Object> beside, Held bytes) {
    public String text(int column) {
      return (String) beside.get(column);
    }
  }

  /**
   * @param given for each question mark; what is {@link Held} is sent as it is read
   * @return the first column of the first row, null when there is none
   */
  public Object tell(String statement, Object... given) {
    try (PreparedStatement prepared = prepared(statement, given)) {
      if (!prepared.execute()) return null;
      try (ResultSet rows = prepared.getResultSet()) {
        return rows.next() ? rows.getObject(1) : null;
      }
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  /**
   * The bytes of the one row there is, or nothing.
   *
   * @param beside other columns of it; may be empty
   * @param column of the bytes
   * @param source a table or a function that gives rows, with what is asked of it after
   */
  public Optional<Read> read(
      List<String> beside, String column, String source, String where, Object... given) {
    String columns = String.join("", beside.stream().map(it -> it + ", ").toList());
    String question =
        "select %1$s n, substring(%2$s from 1 + n * %3$d for %3$d) from %4$s cross join lateral"
            + " generate_series(0, greatest(octet_length(%2$s) - 1, 0) / %3$d) n %5$s";
    String asked = question.formatted(columns, column, PIECE, source, where);
    try (PreparedStatement prepared = prepared(asked, given)) {
      prepared.setFetchSize(2); // else the driver takes in all rows before the first
      try (ResultSet rows = prepared.executeQuery()) {
        if (!rows.next()) return Optional.empty();
        List<Object> others = new ArrayList<>();
        for (int i = 1; i <= beside.size(); i++) others.add(rows.getObject(i));
        return Optional.of(
            new Read(others, Held.of(new Pieces(rows, beside.size() + 1), Long.MAX_VALUE)));
      }
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    } catch (IOException noDisk) {
      throw new UncheckedIOException(noDisk);
    }
  }

  private PreparedStatement prepared(String statement, Object... given) throws SQLException {
    database.flush();
    PreparedStatement prepared = database.unwrap(Connection.class).prepareStatement(statement);
    try {
      for (int i = 0; i < given.length; i++)
        if (given[i] instanceof Held held)
          prepared.setBinaryStream(i + 1, held.open(), held.size());
        else prepared.setObject(i + 1, given[i]);
      return prepared;
    } catch (SQLException | RuntimeException refused) {
      prepared.close();
      throw refused;
    }
  }

  /** The rows' pieces as one stream, which begins at the first row. */
  private static final class Pieces extends InputStream {
    private final ResultSet rows;
    private final int column;
    private byte[] piece;
    private int at;
    private int place;

    Pieces(ResultSet rows, int column) throws SQLException {
      this.rows = rows;
      this.column = column;
      take();
    }

    private void take() throws SQLException {
      if (rows.getInt(column) != place++) throw new IllegalStateException("pieces out of order");
      piece = rows.getBytes(column + 1);
      at = 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      try {
        while (at == piece.length) {
          if (!rows.next()) return -1;
          take();
        }
      } catch (SQLException broken) {
        throw new IOException(broken);
      }
      int now = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, from, now);
      at += now;
      return now;
    }
  }
}
