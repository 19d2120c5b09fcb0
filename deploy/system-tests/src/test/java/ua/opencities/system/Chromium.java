package ua.opencities.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own browser; no download of another one. */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  static Path find() {
    Optional<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    return named
        .or(Chromium::onThePath)
        .or(Chromium::installed)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium. Type: sudo apt-get install -y chromium"
                        + " — or name one: CHROMIUM=/path/to/chromium mvn verify"));
  }

  private static Optional<Path> onThePath() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Only as root on Debian, where it asks nobody. */
  private static Optional<Path> installed() {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) return Optional.empty();
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    return onThePath();
  }

  private static void run(String... command) {
    try {
      var process = new ProcessBuilder(command).inheritIO();
      process.environment().put("DEBIAN_FRONTEND", "noninteractive");
      process.start().waitFor();
    } catch (IOException broken) {
      throw new IllegalStateException(String.join(" ", command), broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
