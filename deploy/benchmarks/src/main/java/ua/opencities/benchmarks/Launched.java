package ua.opencities.benchmarks;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A platform that was started by its launcher as a person starts it, and how long that took. */
final class Launched implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern TIMES =
      Pattern.compile("PostgreSQL (\\d+) ms · Flyway (\\d+) ms · Payara (\\d+) ms");

  private final Process process;
  private final Path said;
  final int port;
  private final double firstPage;

  private Launched(Process process, long began, Path said, int port, String... pages)
      throws Exception {
    this.process = process;
    this.said = said;
    this.port = port;
    for (String page : pages) waitForPage(page);
    this.firstPage = (System.nanoTime() - began) / 1e6;
    while (!said().contains("Ctrl-C")) pause();
  }

  /**
   * @param home where {@code apps/} lies, when it is not the distribution's
   * @param pages of both portals; the first page counts when both answer
   */
  static Launched start(Path jar, Path data, List<Path> home, String... pages) throws Exception {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString(), "start", "--port", "" + port));
    command.addAll(List.of("--data", data.toString()));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("OPENCITIES_"));
    builder.environment().put("OPENCITIES_TODAY", Size.LAST_YEAR + "-11-23");
    home.forEach(h -> builder.environment().put("OPENCITIES_JVM_FLAGS", "-Dopencities.home=" + h));
    Path said = Files.createTempFile("opencities-benchmark", ".log");
    said.toFile().deleteOnExit();
    long began = System.nanoTime();
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    // a benchmark that is cut off must not leave a server and a database running
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new Launched(process, began, said, port, pages);
  }

  /** Milliseconds from the command to the first page of both portals. */
  double firstPage() {
    return firstPage;
  }

  double postgres() throws IOException {
    return told(1);
  }

  double flyway() throws IOException {
    return told(2);
  }

  /** What is left when the database's part is told apart. */
  double server() throws IOException {
    return firstPage - postgres() - flyway();
  }

  String said() throws IOException {
    return Files.readString(said);
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** The process that only passes flags and signals on. */
  long launcher() {
    return process.pid();
  }

  long java() {
    return process.children().findFirst().orElseThrow().pid();
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(2, TimeUnit.MINUTES))
      throw new IllegalStateException("does not stop: " + said());
  }

  private double told(int group) throws IOException {
    var match = TIMES.matcher(said());
    if (!match.find()) throw new IllegalStateException(said());
    return Double.parseDouble(match.group(group));
  }

  private void waitForPage(String page) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(page)) {
      if (!process.isAlive() || System.nanoTime() > end) throw new IllegalStateException(said());
      pause();
    }
  }

  private boolean answers(String page) throws IOException {
    try {
      var asked = (HttpURLConnection) at(page).toURL().openConnection();
      // the first page of many councils takes its time; who waits for it has a limit of its own
      asked.setReadTimeout((int) PATIENCE.toMillis());
      if (asked.getResponseCode() != 200) return false;
      asked.getInputStream().readAllBytes();
      return true;
    } catch (java.net.ConnectException notYet) {
      return false;
    }
  }

  private static void pause() throws InterruptedException {
    Thread.sleep(20);
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
