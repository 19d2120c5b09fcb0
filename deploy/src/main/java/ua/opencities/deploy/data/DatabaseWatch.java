package ua.opencities.deploy.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ua.opencities.deploy.told.Console;

/**
 * Looks after the database while the portals work: says once that it does not answer, starts an
 * embedded one again on its own port, where the portals look for it, and says once that it is back.
 */
public final class DatabaseWatch implements AutoCloseable {
  private static final int STARTS = 20;

  /** After so long a life the next end is a new one, with all its tries. */
  private static final Duration CALM = Duration.ofMinutes(10);

  private static final Duration ECHO = Duration.ofSeconds(10);

  private final Database database;
  private final Optional<EmbeddedPostgres> embedded;
  private final Semaphore suspicion = new Semaphore(0);
  private final CountDownLatch ending = new CountDownLatch(1);
  private final Thread thread = new Thread(this::watch, "database watch");
  private volatile boolean closed;
  private volatile boolean away;
  private volatile Instant back = Instant.EPOCH;
  private int starts;

  private DatabaseWatch(Database database, Optional<EmbeddedPostgres> embedded) {
    this.database = database;
    this.embedded = embedded;
  }

  public static DatabaseWatch over(Database database, Optional<EmbeddedPostgres> embedded) {
    var watch = new DatabaseWatch(database, embedded);
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  /** Somebody was not answered: look now. */
  public void suspect() {
    if (suspicion.availablePermits() == 0) {
      suspicion.release();
    }
  }

  /** Also for a moment after: what failed meanwhile is told late. */
  public boolean isAway() {
    return away || Duration.between(back, Instant.now()).compareTo(ECHO) < 0;
  }

  private void watch() {
    try {
      while (!closed) {
        boolean suspected = suspicion.tryAcquire(1, TimeUnit.SECONDS);
        if (!closed && (hasEnded() || suspected && !answers())) {
          mend();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void mend() throws InterruptedException {
    Instant since = Instant.now();
    away = true;
    if (Duration.between(back, since).compareTo(CALM) > 0) {
      starts = 0;
    }
    Console.say(embedded.isPresent() ? "database.away-embedded" : "database.away");
    for (int seconds = 1; !closed; seconds = Math.min(seconds + 1, 10)) {
      if (hasEnded()) {
        startAgain();
      }
      if (!closed && answers()) {
        back = Instant.now();
        away = false;
        suspicion.drainPermits();
        Console.say("database.back", Duration.between(since, back).toSeconds());
        return;
      }
      // whoever is refused meanwhile suspects again: that must not use up the tries
      ending.await(seconds, TimeUnit.SECONDS);
    }
  }

  private void startAgain() {
    starts++;
    if (starts <= STARTS) {
      embedded.get().startAgain();
    } else if (starts == STARTS + 1) {
      Console.say("database.stays-away", STARTS, embedded.get().logs());
    }
  }

  private boolean hasEnded() {
    return embedded.isPresent() && !embedded.get().runs();
  }

  private boolean answers() {
    try (Connection connection = Database.connect(database.url(), database.member())) {
      return connection.isValid(5);
    } catch (SQLException away) {
      return false;
    }
  }

  /** Waits for a start that is under way: none may begin after the database was stopped. */
  @Override
  public void close() {
    closed = true;
    ending.countDown();
    suspicion.release();
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
