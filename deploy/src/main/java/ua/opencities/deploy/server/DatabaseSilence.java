package ua.opencities.deploy.server;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * A database that does not answer makes the pool, EclipseLink and every timer speak at length. The
 * console hears nothing of it but the one sentence of whoever {@link #tell} named.
 */
public final class DatabaseSilence {
  private static final Pattern WORDS =
      Pattern.compile(
          "PSQLException|PoolingException|allocating a connection|connection has been closed"
              + "|ServiceUnavailableException|poolmgr\\.|jdbc\\.exc_|managed_con\\.|cleanup\\.resource\\.failed");
  private static final long MINUTE = 60_000;
  private static volatile Runnable suspects = () -> {};
  private static volatile BooleanSupplier away = () -> false;

  private DatabaseSilence() {}

  /**
   * @param suspected has somebody look whether the database answers
   * @param isAway meanwhile every complaint is taken for one of its; the file keeps them all
   */
  public static void tell(Runnable suspected, BooleanSupplier isAway) {
    suspects = suspected;
    away = isAway;
  }

  static boolean isMeant(LogRecord record) {
    String said = record.getMessage() + Arrays.toString(record.getParameters());
    if (WORDS.matcher(said).find()) return true;
    for (Throwable t = record.getThrown(); t != null; t = t.getCause() == t ? null : t.getCause())
      if (t instanceof SQLException sql && isLost(sql)
          || t.getMessage() != null && WORDS.matcher(t.getMessage()).find()) return true;
    return false;
  }

  /** Class 08: connection exception; 57P: the operator or a crash ended it. */
  private static boolean isLost(SQLException sql) {
    String state = String.valueOf(sql.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  /** Named in {@code logging.properties}. */
  public static final class OnConsole implements Filter {
    @Override
    public boolean isLoggable(LogRecord record) {
      boolean meant = isMeant(record);
      if (meant) suspects.run();
      return !meant && !away.getAsBoolean();
    }
  }

  /**
   * Named in {@code logging.properties}: the file keeps each answer with its reference, and of the
   * repeated rest one a minute from each, so that an hour without a database does not push out the
   * days before it.
   */
  public static final class InFile implements Filter {
    private final Map<String, Long> kept = new ConcurrentHashMap<>();

    @Override
    public boolean isLoggable(LogRecord record) {
      String by = String.valueOf(record.getLoggerName());
      if (by.startsWith("ua.opencities.web") || !isMeant(record)) return true;
      long now = record.getMillis();
      Long before = kept.get(by);
      if (before != null && now - before < MINUTE) return false;
      kept.put(by, now);
      return true;
    }
  }
}
