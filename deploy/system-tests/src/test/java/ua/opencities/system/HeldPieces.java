package ua.opencities.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps jobs from laying down what they made, as a slow disk would: each part ends in the table of
 * pieces. What is read there is not kept waiting; closing lets all go on.
 */
final class HeldPieces implements AutoCloseable {
  private static final String WAITING =
      " from pg_locks where not granted and relation = 'job_piece'::regclass";

  private final Platform platform;
  private Connection holds;

  private HeldPieces(Platform platform) throws SQLException {
    this.platform = platform;
    holds = locked();
  }

  static HeldPieces of(Platform platform) throws SQLException {
    return new HeldPieces(platform);
  }

  /** Queues behind the part that waits: PostgreSQL serves those who wait in their order. */
  void letOnePartPass() throws SQLException {
    untilThereWait(1);
    var next = CompletableFuture.supplyAsync(this::locked);
    untilThereWait(2);
    holds.close();
    holds = next.join();
    untilThereWait(1);
  }

  /** The statement that waits ends with an error. */
  void breakWhatWaits() throws SQLException {
    untilThereWait(1);
    try (var breaks = holds.createStatement()) {
      breaks.execute("select pg_cancel_backend(pid)" + WAITING);
    }
  }

  private void untilThereWait(int many) throws SQLException {
    Instant limit = Instant.now().plus(Duration.ofSeconds(60));
    try (var asks = holds.createStatement()) {
      while (true)
        try (var waiting = asks.executeQuery("select count(*)" + WAITING)) {
          if (waiting.next() && waiting.getInt(1) == many) return;
          if (Instant.now().isAfter(limit)) throw new IllegalStateException("nobody waits");
          Thread.sleep(20);
        } catch (InterruptedException stopped) {
          throw new IllegalStateException(stopped);
        }
    }
  }

  private Connection locked() {
    Connection connection = PlatformDatabase.open(platform);
    try (var lock = connection.createStatement()) {
      connection.setAutoCommit(false);
      lock.execute("lock table job_piece in exclusive mode");
      return connection;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() throws SQLException {
    holds.close();
  }
}
