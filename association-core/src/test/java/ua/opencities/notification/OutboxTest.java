package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.identity.invitation.InvitePerson;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

class OutboxTest {
  private static final Actor JOB = Operator.because("mail");
  private final DueLetters due = Association.get(DueLetters.class);

  @Test
  void aLetterReachesARealServerAndItsSecretIsForgotten() throws Exception {
    String email = invited();
    var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    try {
      System.setProperty("OPENCITIES_SMTP_HOST", "127.0.0.1");
      System.setProperty("OPENCITIES_SMTP_PORT", String.valueOf(server.getSmtp().getPort()));
      for (Letter letter : due.take(JOB, 100_000)) {
        if (!letter.toAddress().equals(email)) continue;
        new SmtpHandOver().hand(letter);
        due.sent(JOB, letter.id());
      }
      var message =
          List.of(server.getReceivedMessages()).stream()
              .filter(m -> to(m).contains(email))
              .findFirst()
              .orElseThrow();
      assertThat(message.getSubject()).isEqualTo("Запрошення до «Відкритих міст»");
      assertThat(message.getContent().toString())
          .contains("Олена Демченко")
          .contains("/admin/invitation/");
    } finally {
      server.stop();
      System.clearProperty("OPENCITIES_SMTP_HOST");
    }
    assertThat(Association.sql("select body from outbox_mail where to_address = ?", email).value())
        .isEqualTo("");
  }

  @Test
  void aRefusedLetterIsTriedAgainLater() {
    String email = invited();
    UUID id =
        due.take(JOB, 100_000).stream()
            .filter(l -> l.toAddress().equals(email))
            .findFirst()
            .orElseThrow()
            .id();
    due.refused(JOB, id, "450 mailbox busy");
    assertThat(due.take(JOB, 100_000)).noneMatch(l -> l.id().equals(id));
    assertThat(
            Association.sql(
                    "select state || attempts || (next_attempt_at > now()) from outbox_mail where id = ?",
                    id)
                .value())
        .isEqualTo("WAITING1true");
  }

  @Test
  void twoSendersNeverTakeTheSameLetter() throws Exception {
    List<String> emails = IntStream.range(0, 20).mapToObj(i -> invited()).toList();
    var pool = Executors.newFixedThreadPool(8);
    try {
      Callable<List<Letter>> sender = () -> due.take(JOB, 5);
      List<UUID> taken = new java.util.ArrayList<>();
      for (var future : pool.invokeAll(java.util.Collections.nCopies(12, sender)))
        future.get().forEach(l -> taken.add(l.id()));
      assertThat(taken).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(emails.size());
    } finally {
      pool.shutdownNow();
    }
  }

  private static String to(jakarta.mail.Message message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String invited() {
    String email = UUID.randomUUID() + "@test.example";
    Association.get(InvitePerson.class)
        .invite(
            Association.administrator(), email, "Олена Демченко", Role.OBSERVER, Optional.empty());
    return email;
  }
}
