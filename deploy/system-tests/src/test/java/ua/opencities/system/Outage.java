package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The platform's PostgreSQL has ended, and cannot be started again before the outage is closed: its
 * folder is away.
 */
final class Outage implements AutoCloseable {
  private final Path cluster;
  private final Path away;

  private Outage(Path cluster) {
    this.cluster = cluster;
    this.away = cluster.resolveSibling("database.away");
  }

  static Outage of(Platform platform) {
    var outage = new Outage(platform.data().resolve("database"));
    ProcessHandle postgres = outage.process();
    List<ProcessHandle> sessions = postgres.descendants().toList();
    move(outage.cluster, outage.away);
    postgres.destroyForcibly();
    waitForTheEndOf(sessions);
    return outage;
  }

  /** They notice by themselves that the first process is gone, a moment later. */
  private static void waitForTheEndOf(List<ProcessHandle> sessions) {
    try {
      for (int tries = 0; tries < 100 && sessions.stream().anyMatch(Outage::works); tries++)
        Thread.sleep(100);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static boolean works(ProcessHandle session) {
    try {
      return !Files.readString(Path.of("/proc", "" + session.pid(), "cmdline")).isEmpty();
    } catch (IOException gone) {
      return false;
    }
  }

  private ProcessHandle process() {
    try {
      String number = Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip();
      String line = Files.readString(Path.of("/proc", number, "cmdline"));
      assertThat(line).as("the platform's own database").contains(cluster.toString());
      return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    move(away, cluster);
  }
}
