package ua.opencities.notification;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.Properties;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.shared.Setting;

/** SMTP as {@code OPENCITIES_SMTP_…} says; without a host, letters wait. */
@ApplicationScoped
public class SmtpHandOver implements HandOver {
  public boolean isSet() {
    return Setting.of("OPENCITIES_SMTP_HOST").isPresent();
  }

  @Override
  public void hand(Letter letter) throws MessagingException {
    if (!letter.isComplete())
      throw new IllegalStateException("its paper is missing: " + letter.id());
    Session session = session();
    var message = new MimeMessage(session);
    try {
      message.setFrom(
          new InternetAddress(
              Setting.of("OPENCITIES_SMTP_FROM").orElse("no-reply@opencities.example")));
      message.setRecipient(
          Message.RecipientType.TO,
          new InternetAddress(letter.toAddress(), letter.toName(), "UTF-8"));
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
    message.setSubject(letter.subject(), "UTF-8");
    if (letter.enclosures().isEmpty()) message.setText(letter.body(), "UTF-8");
    else message.setContent(together(letter));
    message.setHeader("Auto-Submitted", "auto-generated");
    // the receiver can tell a letter that came twice, and a delivery report names it
    message.setHeader("X-Open-Cities-Letter", letter.id().toString());
    Transport.send(message);
  }

  private static MimeMultipart together(Letter letter) throws MessagingException {
    var words = new MimeBodyPart();
    words.setText(letter.body(), "UTF-8");
    var all = new MimeMultipart(words);
    for (PaperFile paper : letter.enclosures()) all.addBodyPart(enclosure(paper));
    return all;
  }

  private static MimeBodyPart enclosure(PaperFile paper) throws MessagingException {
    var file = new MimeBodyPart();
    file.setDataHandler(new DataHandler(new ByteArrayDataSource(paper.bytes(), paper.mediaType())));
    try {
      file.setFileName(MimeUtility.encodeText(paper.name(), "UTF-8", null));
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
    file.setDisposition(Part.ATTACHMENT);
    return file;
  }

  private static Session session() {
    var settings = new Properties();
    settings.put("mail.smtp.host", Setting.of("OPENCITIES_SMTP_HOST").orElseThrow());
    settings.put("mail.smtp.port", String.valueOf(Setting.number("OPENCITIES_SMTP_PORT", 25)));
    settings.put("mail.smtp.connectiontimeout", "10000");
    settings.put("mail.smtp.timeout", "20000");
    settings.put("mail.smtp.writetimeout", "20000");
    settings.put(
        "mail.smtp.starttls.enable", String.valueOf(Setting.on("OPENCITIES_SMTP_STARTTLS")));
    settings.put(
        "mail.smtp.starttls.required", String.valueOf(Setting.on("OPENCITIES_SMTP_STARTTLS")));
    Optional<String> user = Setting.of("OPENCITIES_SMTP_USER");
    if (user.isEmpty()) return Session.getInstance(settings);
    settings.put("mail.smtp.auth", "true");
    return Session.getInstance(
        settings,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(
                user.get(), Setting.of("OPENCITIES_SMTP_PASSWORD").orElse(""));
          }
        });
  }
}
