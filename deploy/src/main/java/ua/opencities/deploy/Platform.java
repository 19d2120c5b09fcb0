package ua.opencities.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;
import ua.opencities.deploy.data.DatabaseWatch;
import ua.opencities.deploy.data.EmbeddedPostgres;
import ua.opencities.deploy.data.ExternalDatabase;
import ua.opencities.deploy.data.Schema;
import ua.opencities.deploy.server.DatabaseSilence;
import ua.opencities.deploy.server.OperatorDoor;
import ua.opencities.deploy.server.Portals;
import ua.opencities.deploy.server.ServerLog;
import ua.opencities.deploy.told.Console;

/**
 * The whole from the lock to the last portal, opened step by step and closed backwards: portals,
 * database, lock. Closing twice or from a signal in the middle of a start is harmless.
 */
final class Platform implements AutoCloseable {
  private final DataFolder folder;
  private final DataFolder.Hold hold;
  private EmbeddedPostgres postgres;
  private Database database;
  private DatabaseWatch watch;
  private Portals portals;
  private final AtomicBoolean closing = new AtomicBoolean();
  private boolean closed;
  private long postgresMillis;
  private long flywayMillis;
  private long serverMillis;

  private Platform(DataFolder folder, DataFolder.Hold hold) {
    this.folder = folder;
    this.hold = hold;
  }

  static Platform hold(DataFolder folder) {
    return new Platform(folder, folder.holdOrRefuse());
  }

  static Optional<Platform> holdIfFree(DataFolder folder) {
    return folder.hold().map(hold -> new Platform(folder, hold));
  }

  DataFolder folder() {
    return folder;
  }

  /** A signal may come while the start is under way: each step is taken whole or not at all. */
  synchronized Database openDatabase() {
    refuseWhenClosed();
    OperatorDoor.withdraw(folder); // a killed server could not
    ServerLog.into(folder);
    long began = System.nanoTime();
    Optional<Database> external = ExternalDatabase.named(System.getenv());
    if (external.isPresent()) {
      ExternalDatabase.check(external.get());
      database = external.get();
    } else {
      postgres = EmbeddedPostgres.start(folder);
      database = postgres.database();
    }
    postgresMillis = since(began);
    return database;
  }

  Optional<EmbeddedPostgres> embedded() {
    return Optional.ofNullable(postgres);
  }

  synchronized int migrate() {
    refuseWhenClosed();
    long began = System.nanoTime();
    int steps = Schema.newest(database).migrate();
    flywayMillis = since(began);
    return steps;
  }

  synchronized void openPortals(List<String> names, String host, int port, boolean demo) {
    refuseWhenClosed();
    long began = System.nanoTime();
    Map<String, String> settings = PortalSettings.of(folder, database, host, port, demo);
    Path apps = Installation.home().resolve("apps");
    watch = DatabaseWatch.over(database, embedded());
    DatabaseSilence.tell(watch::suspect, watch::isAway);
    portals = Portals.start(folder, apps, names, host, port, settings);
    OperatorDoor.announce(folder, port);
    serverMillis = since(began);
  }

  void tellTimes() {
    Console.messages()
        .printf(
            "PostgreSQL %d ms · Flyway %d ms · Payara %d ms%n",
            postgresMillis, flywayMillis, serverMillis);
  }

  /** True for the first who asks: only one signal closes. */
  boolean closing() {
    return closing.getAndSet(true);
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (portals != null) {
        OperatorDoor.withdraw(folder);
        portals.close();
      }
    } finally {
      if (watch != null) {
        watch.close();
      }
      if (postgres != null) {
        postgres.close();
      }
      hold.close();
    }
  }

  private void refuseWhenClosed() {
    if (closed) {
      throw new Stopping.Stopped();
    }
  }

  private static long since(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }
}
