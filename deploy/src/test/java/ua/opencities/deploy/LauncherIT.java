package ua.opencities.deploy;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed launcher as a person starts it: killed hard, started again, stopped. */
class LauncherIT {
  /** A year that the demonstration has not charged whole. */
  private static final int YEAR = 2023;

  @TempDir Path temporary;
  private Launching platform;

  @BeforeEach
  void open() {
    platform = new Launching(temporary);
  }

  @AfterEach
  void leaveNothingRunning() {
    platform.close();
  }

  @Test
  void goesOnWithABillingRunAfterAHardKillAndStopsWithoutATrace() throws Exception {
    int port = Launching.freePort();
    Process first = platform.launch("first", "start", "--demo", "--port", "" + port);
    platform.waitUntilReady("first", first);
    long orphan = platform.postgres();

    Process second = platform.launch("second", "start", "--port", "" + Launching.freePort());
    assertThat(second.waitFor(1, MINUTES)).isTrue();
    assertThat(second.exitValue()).isEqualTo(3);
    assertThat(platform.said("second")).contains("зайнята", "in use", "--data");

    Process asked = platform.launch("token", "token", "--for", "admin@demo.opencities.example");
    assertThat(asked.waitFor(1, MINUTES)).isTrue();
    // beside it stands which folder was meant
    String token =
        platform.said("token").lines().filter(line -> !line.contains(" ")).findFirst().get();
    var office = new BillingOffice(port, token);
    String run = office.simulated(YEAR);
    int councils = office.ready(run);
    assertThat(councils).isGreaterThan(40);
    office.issue(run);
    Launching.killHard(first);
    assertThat(ProcessHandle.of(orphan)).as("PostgreSQL outlives a killed JVM").isPresent();

    Process third = platform.launch("third", "start", "--demo", "--port", "" + port);
    platform.waitUntilReady("third", third);
    assertThat(platform.said("third")).contains("PostgreSQL " + orphan);
    assertThat(Launching.gone(orphan)).isTrue();
    long own = platform.postgres();

    office.awaitIssued(run);
    assertThat(office.issued(run)).as("each council once").isEqualTo(councils);
    office.numbers().forEach(LauncherIT::countsFromOneWithoutAGap);

    third.destroy();
    assertThat(third.waitFor(2, MINUTES)).isTrue();
    assertThat(third.exitValue()).isZero();
    assertThat(Launching.gone(own)).as("the database stops too").isTrue();
  }

  private static void countsFromOneWithoutAGap(int year, List<Integer> numbers) {
    assertThat(numbers)
        .as("numbers of " + year)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @Test
  void saysWhichPortIsTakenBeforeAnythingStarts() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process refused = platform.launch("port", "start", "--port", "" + taken.getLocalPort());
      assertThat(refused.waitFor(1, MINUTES)).isTrue();
      assertThat(refused.exitValue()).isEqualTo(4);
      assertThat(platform.said("port")).contains("" + taken.getLocalPort(), "--port");
      assertThat(platform.data().resolve("database")).doesNotExist();
    }
  }
}
