package ua.opencities.system;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Letters that left the platform, as the SMTP server of the tests got them. */
final class Letters {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Letters() {}

  /** The path of the link in the newest letter to an address; waits for the outbox. */
  static String linkTo(Platform platform, String email, String path) {
    Instant limit = Instant.now().plus(PATIENCE);
    var link = Pattern.compile(Pattern.quote(path) + "\\S*");
    while (Instant.now().isBefore(limit)) {
      Optional<String> found =
          Arrays.stream(platform.mail().getReceivedMessages())
              .filter(message -> isTo(message, email))
              .map(Letters::body)
              .map(link::matcher)
              .filter(java.util.regex.Matcher::find)
              .map(java.util.regex.Matcher::group)
              .reduce((earlier, later) -> later);
      if (found.isPresent()) return found.get();
      pause();
    }
    throw new AssertionError("no letter came to " + email);
  }

  static boolean isTo(MimeMessage message, String email) {
    try {
      return message.getAllRecipients()[0].toString().contains(email);
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String body(MimeMessage message) {
    try {
      return message.getContent().toString();
    } catch (MessagingException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
