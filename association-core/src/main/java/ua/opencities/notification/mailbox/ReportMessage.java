package ua.opencities.notification.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import ua.opencities.notification.delivery.Reported;

/**
 * Reads a {@code multipart/report} (RFC 3462, 3464, 6522, 6533). Its own parts alone are looked at,
 * the first of each kind, so nesting costs nothing; of the returned letter only the header is read.
 */
final class ReportMessage {
  static final String LETTER = "X-Open-Cities-Letter";
  private static final int MOST_PARTS = 20;
  private static final int MOST_RECIPIENTS = 50;

  private ReportMessage() {}

  static boolean isReport(String contentType) {
    try {
      var type = new ContentType(contentType);
      String kind = type.getParameter("report-type");
      return type.match("multipart/report")
          && ("delivery-status".equalsIgnoreCase(kind)
              || "global-delivery-status".equalsIgnoreCase(kind));
    } catch (ParseException broken) {
      return false;
    }
  }

  /**
   * @throws MessagingException when it is no report that can be understood
   */
  static Reported read(InputStream raw) throws MessagingException, IOException {
    var message = new MimeMessage(Session.getInstance(new Properties()), raw);
    var parts = new MimeMultipart(message.getDataHandler().getDataSource());
    Optional<List<Reported.Line>> lines = Optional.empty();
    Optional<UUID> letter = Optional.empty();
    for (int at = 0; at < Math.min(parts.getCount(), MOST_PARTS); at++) {
      BodyPart part = parts.getBodyPart(at);
      if (isOneOf(part, "message/delivery-status", "message/global-delivery-status")) {
        if (lines.isEmpty()) lines = Optional.of(lines(part));
      } else if (letter.isEmpty()
          && isOneOf(
              part,
              "message/rfc822",
              "text/rfc822-headers",
              "message/global",
              "message/global-headers")) letter = letter(part);
    }
    if (lines.isEmpty() || lines.get().isEmpty()) throw new MessagingException("no status");
    return new Reported(
        letter.orElseThrow(() -> new MessagingException("names no letter")),
        Optional.ofNullable(message.getMessageID()).map(id -> StatusLines.clean(id, 200)),
        lines.get());
  }

  private static boolean isOneOf(BodyPart part, String... types) throws MessagingException {
    for (String type : types) if (part.isMimeType(type)) return true;
    return false;
  }

  private static Optional<UUID> letter(BodyPart returned) throws MessagingException, IOException {
    String[] ids;
    try (InputStream in = returned.getInputStream()) {
      ids = new InternetHeaders(in).getHeader(LETTER);
    }
    if (ids == null || ids.length != 1) return Optional.empty();
    try {
      return Optional.of(UUID.fromString(ids[0].strip()))
          .filter(id -> id.toString().equalsIgnoreCase(ids[0].strip()));
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  /** A block for the whole message, then one for each recipient, with empty lines between. */
  private static List<Reported.Line> lines(BodyPart status) throws MessagingException, IOException {
    List<Reported.Line> lines = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(status.getInputStream())) {
      for (int block = 0; block <= MOST_RECIPIENTS && hasMore(in); block++)
        StatusLines.line(new InternetHeaders(in, true)).ifPresent(lines::add);
    }
    return lines;
  }

  private static boolean hasMore(InputStream in) throws IOException {
    while (true) {
      in.mark(1);
      int next = in.read();
      if (next < 0) return false;
      if (next != '\r' && next != '\n') {
        in.reset();
        return true;
      }
    }
  }
}
