package ua.opencities.system;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The whole platform, started once for all system tests as a person starts it. */
public final class Platform implements AutoCloseable {
  private static final Path TARGET =
      Path.of(System.getProperty("target", "target")).toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  static final String MAILBOX_PASSWORD = "returned-letters";

  private final GreenMail mail;
  private final GreenMailUser returned;
  private final Process launcher;
  private final int port;
  private final Path said = TARGET.resolve("platform.log");

  private Platform() {
    mail =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
    mail.start();
    returned = mail.setUser("no-reply@opencities.example", "returned", MAILBOX_PASSWORD);
    port = freePort();
    launcher = launch();
  }

  static Platform start() {
    var platform = new Platform();
    try {
      platform.waitUntilReady();
      return platform;
    } catch (RuntimeException failed) {
      platform.close();
      throw failed;
    }
  }

  /** Without a last slash. */
  public String address() {
    return "http://localhost:" + port;
  }

  /** Letters that left the house. */
  public GreenMail mail() {
    return mail;
  }

  /** Whose mailbox the platform reads for delivery reports, once a day and when it is asked. */
  GreenMailUser returned() {
    return returned;
  }

  /** The folder the platform keeps its data in. */
  public Path data() {
    return TARGET.resolve("data");
  }

  /** Where LibreOffice is looked for: not there until a test puts it. */
  Path office() {
    return TARGET.resolve("soffice");
  }

  private Process launch() {
    try {
      Path data = data();
      forget(data);
      Files.createDirectories(TARGET);
      var command =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-jar",
              Path.of(System.getProperty("launcher.jar")).normalize().toString(),
              "start",
              "--demo",
              "--port",
              String.valueOf(port),
              "--data",
              data.toString());
      command.environment().put("OPENCITIES_TRUSTED_PROXY", "127.0.0.1");
      command.environment().put("OPENCITIES_SMTP_HOST", "127.0.0.1");
      command.environment().put("OPENCITIES_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
      command.environment().put("OPENCITIES_IMAP_HOST", "127.0.0.1");
      command.environment().put("OPENCITIES_IMAP_PORT", String.valueOf(mail.getImap().getPort()));
      command.environment().put("OPENCITIES_IMAP_TLS", "none");
      command.environment().put("OPENCITIES_IMAP_MINUTES", "1440");
      command.environment().put("OPENCITIES_IMAP_USER", "returned");
      command.environment().put("OPENCITIES_IMAP_PASSWORD", MAILBOX_PASSWORD);
      command.environment().put("OPENCITIES_SOFFICE", office().toString());
      command.environment().put("OPENCITIES_JVM_FLAGS", "-XX:TieredStopAtLevel=1");
      return command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The launcher names the accounts' password when all is there. */
  private void waitUntilReady() {
    Instant limit = Instant.now().plus(PATIENCE);
    while (!told().contains(Person.PASSWORD)) {
      if (!launcher.isAlive() || Instant.now().isAfter(limit))
        throw new IllegalStateException("the platform did not start:\n" + told());
      pause();
    }
  }

  /** All that the launcher said on its console. */
  String told() {
    try {
      return Files.readString(said);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    launcher.destroy(); // as Ctrl-C: the launcher stops portals and database
    try {
      if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    mail.stop();
  }

  private static void forget(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }

  private static int freePort() {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
