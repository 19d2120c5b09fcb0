package ua.opencities.system.sweep;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import ua.opencities.system.Platform;
import ua.opencities.system.PlatformDatabase;

/**
 * How many rows each table has: what was refused must have written none. Counted when background
 * work rests, since a job that an earlier form was right to begin writes on beside the later ones.
 */
public final class Rows implements AutoCloseable {
  /**
   * Written by the door and by timers, whatever becomes of a form; a draft's desk keeps what was
   * refused on purpose.
   */
  private static final Set<String> NOT_COUNTED =
      Set.of("flyway_schema_history", "outbox_mail", "sign_in_failure", "programme_desk");

  /** Jobs, and letters whose enclosed invoice becomes a PDF when they are handed over first. */
  private static final String WORK =
      "select from job where state in ('QUEUED', 'RUNNING')"
          + " union all select from outbox_mail"
          + " where state = 'WAITING' and attempts = 0 and invoice_id is not null";

  private static final Duration MOST_WORK = Duration.ofMinutes(3);

  private final Connection database;
  private final String count;
  private Map<String, Long> known;

  public Rows(Platform platform) {
    database = PlatformDatabase.open(platform);
    try {
      count = query();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    known = now();
  }

  /** Tables that grew or shrank. */
  public Map<String, Long> writtenSinceAskedLast() {
    awaitRest();
    Map<String, Long> now = now();
    Map<String, Long> changed = new TreeMap<>(now);
    changed.entrySet().removeIf(table -> table.getValue().equals(known.get(table.getKey())));
    known = now;
    return changed;
  }

  private void awaitRest() {
    long until = System.nanoTime() + MOST_WORK.toNanos();
    while (isWorking()) {
      if (System.nanoTime() > until)
        throw new IllegalStateException("background work goes on after " + MOST_WORK);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private boolean isWorking() {
    try (var asked = database.createStatement();
        var working = asked.executeQuery(WORK)) {
      return working.next();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Map<String, Long> now() {
    try (var asked = database.createStatement();
        var rows = asked.executeQuery(count)) {
      var counted = new TreeMap<String, Long>();
      while (rows.next()) counted.put(rows.getString(1), rows.getLong(2));
      return counted;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private String query() throws SQLException {
    List<String> counts = new ArrayList<>();
    try (var asked = database.createStatement();
        var tables =
            asked.executeQuery(
                "select table_name from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
      while (tables.next())
        if (!NOT_COUNTED.contains(tables.getString(1)))
          counts.add("select '%1$s', count(*) from \"%1$s\"".formatted(tables.getString(1)));
    }
    return String.join(" union all ", counts);
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
