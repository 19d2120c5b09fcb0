package ua.opencities.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** What a real mail server received of the letters that wait for an address. */
final class ArrivedMail {
  private static final Actor JOB = Operator.because("mail");

  private ArrivedMail() {}

  static List<MimeMessage> at(String address) throws Exception {
    var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    try {
      System.setProperty("OPENCITIES_SMTP_HOST", "127.0.0.1");
      System.setProperty("OPENCITIES_SMTP_PORT", String.valueOf(server.getSmtp().getPort()));
      var due = Association.get(DueLetters.class);
      for (Letter letter : due.take(JOB, 5000))
        if (letter.toAddress().equals(address)) {
          new SmtpHandOver().hand(Association.get(EnclosePaper.class).enclose(JOB, letter));
          due.sent(JOB, letter.id());
        }
      return Arrays.asList(server.getReceivedMessages());
    } finally {
      server.stop();
      System.clearProperty("OPENCITIES_SMTP_HOST");
      System.clearProperty("OPENCITIES_SMTP_PORT");
    }
  }

  static List<String> subjects(String address) throws Exception {
    var subjects = new ArrayList<String>();
    for (MimeMessage message : at(address)) {
      String body = message.getContent().toString();
      if (body.contains("notification.") || !body.contains("\u2014"))
        throw new AssertionError("not in both languages: " + body);
      subjects.add(message.getSubject());
    }
    return subjects;
  }
}
