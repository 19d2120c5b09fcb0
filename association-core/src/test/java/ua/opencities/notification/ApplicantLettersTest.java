package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.SampleApplication;
import ua.opencities.admission.link.ApplicationByLink;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** Letters to applicants reach a real server, and what is left here opens nothing. */
class ApplicantLettersTest {
  private static final Actor JOB = Operator.because("mail");

  @Test
  void eachStepsLetterArrivesWithALinkThatOpensAndIsThenForgotten() throws Exception {
    var application = SampleApplication.confirmed("Листувальна міська рада").beforeTheBoard();
    var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    try {
      System.setProperty("OPENCITIES_SMTP_HOST", "127.0.0.1");
      System.setProperty("OPENCITIES_SMTP_PORT", String.valueOf(server.getSmtp().getPort()));
      var due = Association.get(DueLetters.class);
      for (Letter letter : due.take(JOB, 5000))
        if (letter.toAddress().equals(application.email)) {
          new SmtpHandOver().hand(letter);
          due.sent(JOB, letter.id());
        }
      MimeMessage[] came = server.getReceivedMessages();
      assertThat(came).hasSize(4);
      for (MimeMessage message : came) {
        String body = message.getContent().toString();
        assertThat(message.getSubject()).endsWith(": Листувальна міська рада");
        assertThat(body).contains("Олена Проба", "\u2014").doesNotContain("notification.");
        String link = body.replaceFirst("(?s).*?/application/(\\S+).*", "$1");
        var seen = Association.get(ApplicationByLink.class).of(Operator.atTheDoor("test"), link);
        assertThat(seen.card().council()).isEqualTo("Листувальна міська рада");
      }
      assertThat(Arrays.stream(came).map(Object::toString).distinct()).hasSize(4);
    } finally {
      server.stop();
      System.clearProperty("OPENCITIES_SMTP_HOST");
      System.clearProperty("OPENCITIES_SMTP_PORT");
    }
    assertThat(
            Association.sql(
                    "select count(*) from outbox_mail where to_address = ? and body <> ''",
                    application.email)
                .count())
        .isZero();
  }
}
