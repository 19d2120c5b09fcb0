package ua.opencities.notification.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** A mail server on loopback, with the settings that lead to it. */
final class RealMailbox implements AutoCloseable {
  static final Actor TIMER = Operator.because("delivery reports");
  private static final List<String> SETTINGS =
      List.of("HOST", "PORT", "USER", "PASSWORD", "FOLDER", "TLS", "MINUTES");

  private final GreenMail server;
  private final GreenMailUser user;

  private RealMailbox(GreenMail server) {
    this.server = server;
    this.user = server.setUser("no-reply@opencities.example", "robot", "secret-9");
  }

  static RealMailbox open() {
    return open(ServerSetup.PROTOCOL_IMAP);
  }

  static RealMailbox open(String protocol) {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
    server.start();
    var mailbox = new RealMailbox(server);
    set("HOST", "127.0.0.1");
    boolean tls = protocol.equals(ServerSetup.PROTOCOL_IMAPS);
    int port = tls ? server.getImaps().getPort() : server.getImap().getPort();
    set("PORT", String.valueOf(port));
    set("USER", "robot");
    set("PASSWORD", "secret-9");
    set("TLS", tls ? "tls" : "none");
    return mailbox;
  }

  static void set(String name, String value) {
    System.setProperty("OPENCITIES_IMAP_" + name, value);
  }

  /** As it came over the wire, whatever it is. */
  void gets(String raw) throws MessagingException {
    gets(raw.getBytes(StandardCharsets.UTF_8));
  }

  void gets(byte[] raw) throws MessagingException {
    user.deliver(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
  }

  void gets(Post post) throws MessagingException {
    gets(post.text());
  }

  List<Boolean> read() throws Exception {
    List<Boolean> seen = new java.util.ArrayList<>();
    for (var each : server.getManagers().getImapHostManager().getInbox(user).getMessages())
      seen.add(each.getFlags().contains(Flags.Flag.SEEN));
    return seen;
  }

  void changePassword() {
    user.setPassword("other-1");
  }

  void stop() {
    server.stop();
  }

  /** By the timer, as if it were time. */
  static MailboxView isRead() {
    Association.get(AskToRead.class).ask(TIMER);
    Association.get(ReadMailbox.class).read(TIMER, () -> false);
    return now();
  }

  static MailboxView now() {
    return Association.get(MailboxState.class).now(TIMER);
  }

  @Override
  public void close() {
    server.stop();
    SETTINGS.forEach(name -> System.clearProperty("OPENCITIES_IMAP_" + name));
  }
}
