package ua.opencities.deploy;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed launcher as a person starts it: killed hard, started again, stopped. */
class LauncherIT {
  private static final Path JAR = Path.of("target/open-cities/open-cities.jar").toAbsolutePath();

  @TempDir Path temporary;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void leaveNothingRunning() {
    started.stream().flatMap(Process::descendants).forEach(ProcessHandle::destroy);
    started.forEach(Process::destroy);
  }

  @Test
  void mendsItselfAfterAHardKillAndStopsWithoutATrace() throws Exception {
    int port = freePort();
    Process first = launch("first", "start", "--port", "" + port);
    waitUntilReady("first", first);
    long orphan = postgres();
    assertThat(sizeOf("http://127.0.0.1:" + port + "/admin/sign-in")).isPositive();

    Process second = launch("second", "start", "--port", "" + freePort());
    assertThat(second.waitFor(1, MINUTES)).isTrue();
    assertThat(second.exitValue()).isEqualTo(3);
    assertThat(said("second")).contains("зайнята", "in use", "--data");

    List<ProcessHandle> both = new ArrayList<>(first.descendants().toList());
    both.forEach(ProcessHandle::destroyForcibly);
    first.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).as("PostgreSQL outlives a killed JVM").isPresent();

    Process third = launch("third", "start", "--port", "" + port);
    waitUntilReady("third", third);
    assertThat(said("third")).contains("PostgreSQL " + orphan);
    assertThat(gone(orphan)).isTrue();
    long own = postgres();

    third.destroy();
    assertThat(third.waitFor(2, MINUTES)).isTrue();
    assertThat(third.exitValue()).isZero();
    assertThat(gone(own)).as("the database stops too").isTrue();
  }

  @Test
  void saysWhichPortIsTakenBeforeAnythingStarts() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process refused = launch("port", "start", "--port", "" + taken.getLocalPort());
      assertThat(refused.waitFor(1, MINUTES)).isTrue();
      assertThat(refused.exitValue()).isEqualTo(4);
      assertThat(said("port")).contains("" + taken.getLocalPort(), "--port");
      assertThat(temporary.resolve("data/database")).doesNotExist();
    }
  }

  private Process launch(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", temporary.resolve("data").toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OPENCITIES_JVM_FLAGS", "-XX:TieredStopAtLevel=1");
    builder.environment().remove("OPENCITIES_DB_URL");
    builder.redirectErrorStream(true).redirectOutput(log(name));
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private void waitUntilReady(String name, Process process) throws Exception {
    Instant patience = Instant.now().plus(Duration.ofMinutes(5));
    while (!said(name).contains("Ctrl-C stops")) {
      assertThat(process.isAlive()).as(said(name)).isTrue();
      assertThat(Instant.now()).as(said(name)).isBefore(patience);
      Thread.sleep(250);
    }
  }

  /** An ended process stays in the table until the system has taken note of it. */
  private static boolean gone(long process) throws InterruptedException {
    for (int tries = 0; tries < 100 && ProcessHandle.of(process).isPresent(); tries++)
      Thread.sleep(200);
    return ProcessHandle.of(process).isEmpty();
  }

  private long postgres() throws IOException {
    Path file = temporary.resolve("data/database/postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).get(0).strip());
  }

  private File log(String name) {
    return temporary.resolve(name + ".log").toFile();
  }

  private String said(String name) throws IOException {
    return Files.readString(log(name).toPath());
  }

  private static int sizeOf(String address) throws IOException {
    HttpURLConnection page = (HttpURLConnection) URI.create(address).toURL().openConnection();
    try (var in = page.getInputStream()) {
      return in.readAllBytes().length;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
