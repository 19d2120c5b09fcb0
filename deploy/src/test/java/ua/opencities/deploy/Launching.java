package ua.opencities.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packed launcher as a person starts it, in a folder of its own. */
final class Launching implements AutoCloseable {
  static final Path JAR = Path.of("target/open-cities/open-cities.jar").toAbsolutePath();

  private final Path folder;
  private final List<Process> started = new ArrayList<>();
  private final Map<String, String> settings = new HashMap<>();

  Launching(Path folder) {
    this.folder = folder;
  }

  /** A setting of the environment, for all that is launched afterwards. */
  Launching with(String name, String value) {
    settings.put(name, value);
    return this;
  }

  Path data() {
    return folder.resolve("data");
  }

  /**
   * @param name of what it says: see {@link #said}
   */
  Process launch(String name, String... arguments) throws IOException {
    return begin(name, command(arguments), log(name));
  }

  /**
   * @param result what stands on standard output; {@link #said} has the messages alone
   */
  Process launchInto(File result, String name, String... arguments) throws IOException {
    return begin(name, command(arguments), result);
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data().toString()));
    return command;
  }

  /**
   * @param version what the Java says it is
   */
  Process launchAsOldJava(String name, String version) throws IOException {
    String classes = Path.of("target/test-classes") + File.pathSeparator + JAR;
    var command = List.of(java(), "-cp", classes, OldJava.class.getName(), version);
    return begin(name, command, log(name));
  }

  private Process begin(String name, List<String> command, File result) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OPENCITIES_JVM_FLAGS", "-XX:TieredStopAtLevel=1");
    builder.environment().remove("OPENCITIES_DB_URL");
    builder.environment().putAll(settings);
    if (result.equals(log(name))) builder.redirectErrorStream(true);
    else builder.redirectError(log(name));
    builder.redirectOutput(result);
    Process process = builder.start();
    started.add(process);
    return process;
  }

  void waitUntilReady(String name, Process process) throws Exception {
    Instant patience = Instant.now().plus(Duration.ofMinutes(5));
    while (!said(name).contains("Ctrl-C stops")) {
      assertThat(process.isAlive()).as(said(name)).isTrue();
      assertThat(Instant.now()).as(said(name)).isBefore(patience);
      Thread.sleep(250);
    }
  }

  String said(String name) throws IOException {
    return Files.readString(log(name).toPath());
  }

  long postgres() throws IOException {
    Path file = data().resolve("database/postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).get(0).strip());
  }

  /** As kill -9 does, the server and what launched it; not the database. */
  static void killHard(Process launcher) throws InterruptedException {
    List<ProcessHandle> both = new ArrayList<>(launcher.descendants().toList());
    both.forEach(ProcessHandle::destroyForcibly);
    launcher.destroyForcibly().waitFor();
  }

  /** An ended process stays in the table until the system has taken note of it. */
  static boolean gone(long process) throws InterruptedException {
    for (int tries = 0; tries < 100 && ProcessHandle.of(process).isPresent(); tries++)
      Thread.sleep(200);
    return ProcessHandle.of(process).isEmpty();
  }

  static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private File log(String name) {
    return folder.resolve(name + ".log").toFile();
  }

  @Override
  public void close() {
    started.stream().flatMap(Process::descendants).forEach(ProcessHandle::destroy);
    started.forEach(Process::destroy);
  }
}
