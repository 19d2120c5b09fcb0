package ua.opencities.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseSilenceTest {
  private final AtomicInteger looks = new AtomicInteger();
  private final DatabaseSilence.OnConsole console = new DatabaseSilence.OnConsole();
  private final DatabaseSilence.InFile file = new DatabaseSilence.InFile();

  @AfterEach
  void forgetTheWatch() {
    DatabaseSilence.tell(() -> {}, () -> false);
  }

  @Test
  void keepsALostConnectionFromTheConsoleAndHasTheDatabaseLookedAt() {
    DatabaseSilence.tell(looks::incrementAndGet, () -> false);
    var lost = new IllegalStateException("a round", new SQLException("gone", "08006"));
    assertThat(console.isLoggable(said("jobs", "this round failed", lost))).isFalse();
    assertThat(console.isLoggable(said("pool", "poolmgr.get_connection_failure", null))).isFalse();
    var told = said("mail", "mail waits: {0}", null);
    told.setParameters(new Object[] {"java.sql.SQLException: Error in allocating a connection"});
    assertThat(console.isLoggable(told)).isFalse();
    assertThat(looks).hasValue(3);
  }

  @Test
  void letsEverythingElseBeSeen() {
    DatabaseSilence.tell(looks::incrementAndGet, () -> false);
    var wrong = new IllegalStateException("a round", new SQLException("syntax", "42601"));
    assertThat(console.isLoggable(said("jobs", "this round failed", wrong))).isTrue();
    assertThat(console.isLoggable(said("server", "disk almost full", null))).isTrue();
    assertThat(looks).hasValue(0);
  }

  @Test
  void takesEveryComplaintForOneOfADatabaseThatIsAway() {
    DatabaseSilence.tell(looks::incrementAndGet, () -> true);
    assertThat(console.isLoggable(said("mail", "mail waits", null))).isFalse();
    assertThat(looks).hasValue(0);
    assertThat(file.isLoggable(said("mail", "mail waits", null))).isTrue();
  }

  @Test
  void theFileKeepsOneOfTheRepeatedAMinuteAndEachAnswerWithItsReference() {
    var lost = new SQLException("gone", "57P01");
    assertThat(file.isLoggable(said("jobs", "failed", lost))).isTrue();
    assertThat(file.isLoggable(said("jobs", "failed", lost))).isFalse();
    assertThat(file.isLoggable(said("pool", "failed", lost))).isTrue();
    for (int i = 0; i < 3; i++)
      assertThat(file.isLoggable(said("ua.opencities.web", "7F3A GET /: gone", lost))).isTrue();
  }

  private static LogRecord said(String by, String words, Throwable thrown) {
    var record = new LogRecord(Level.WARNING, words);
    record.setLoggerName(by);
    record.setThrown(thrown);
    return record;
  }
}
