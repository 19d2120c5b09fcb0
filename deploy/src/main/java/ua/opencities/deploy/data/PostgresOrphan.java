package ua.opencities.deploy.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/**
 * The JVM was killed hard and its PostgreSQL lives on. It is stopped before a new one starts, but
 * only if it works in our folder: process numbers are used again.
 */
final class PostgresOrphan {
  private PostgresOrphan() {}

  static void stop(Path cluster) {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    Optional<ProcessHandle> orphan = number(file).flatMap(ProcessHandle::of);
    if (orphan.isPresent() && isOurs(orphan.get().pid(), cluster)) {
      Console.say("database.orphan", orphan.get().pid());
      stop(orphan.get());
      return;
    }
    try {
      Files.deleteIfExists(file); // a stranger has the number: PostgreSQL would take it for itself
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isOurs(long pid, Path cluster) {
    try {
      String line = Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"));
      List<String> words = List.of(line.split("\0"));
      int at = words.indexOf("-D");
      return words.get(0).endsWith("/postgres")
          && at > 0
          && at + 1 < words.size()
          && Path.of(words.get(at + 1)).equals(cluster);
    } catch (IOException e) {
      return false;
    }
  }

  static Optional<Long> number(Path file) {
    try {
      return Files.readString(file).lines().findFirst().map(String::strip).map(Long::valueOf);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static void stop(ProcessHandle orphan) {
    try {
      // SIGINT ends sessions and writes everything down; SIGTERM would wait for the sessions
      new ProcessBuilder("/bin/sh", "-c", "kill -INT " + orphan.pid()).start().waitFor();
      orphan.onExit().get(60, TimeUnit.SECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new Refused(Exit.DATABASE, "database.orphan-stays", orphan.pid());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
