package ua.opencities.deploy.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL killed hard under its watch. */
class DatabaseWatchTest {
  @TempDir Path folder;

  @Test
  void startsItAgainHoweverManyComplainWhileItCannotStartYet() throws Exception {
    DataFolder data = DataFolder.at(folder.resolve("data"));
    data.prepare();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
        DatabaseWatch watch = DatabaseWatch.over(postgres.database(), Optional.of(postgres))) {
      Path lock = data.inside("database/postmaster.pid");
      Process inItsPlace = new ProcessBuilder("sleep", "60").start();
      killHard(lock);
      // its lock names a process that lives, as of one whose end the system has not noted yet
      Files.writeString(lock, inItsPlace.pid() + Files.readString(lock).replaceFirst("\\d+", ""));

      complainFor(Duration.ofSeconds(4), watch);
      assertThat(answers(postgres)).isFalse();
      inItsPlace.destroyForcibly().waitFor();

      Instant patience = Instant.now().plusSeconds(40);
      while (!answers(postgres) && Instant.now().isBefore(patience))
        complainFor(Duration.ofMillis(200), watch);
      assertThat(answers(postgres)).isTrue();
    }
  }

  private static void killHard(Path lock) throws Exception {
    long server = Long.parseLong(Files.readAllLines(lock).get(0).strip());
    ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
    handle.descendants().forEach(ProcessHandle::destroyForcibly);
    handle.destroyForcibly();
  }

  private static void complainFor(Duration time, DatabaseWatch watch) throws InterruptedException {
    for (Instant end = Instant.now().plus(time); Instant.now().isBefore(end); Thread.sleep(5))
      watch.suspect();
  }

  private static boolean answers(EmbeddedPostgres postgres) {
    Database database = postgres.database();
    try (Connection connection = Database.connect(database.url(), database.owner())) {
      return connection.isValid(5);
    } catch (SQLException away) {
      return false;
    }
  }
}
