package ua.opencities.notification.mailbox;

import jakarta.mail.internet.InternetHeaders;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.notification.delivery.DeliveryOutcome;
import ua.opencities.notification.delivery.Reported;

/** Fields of a delivery status that speak of one recipient (RFC 3464 section 2.3). */
final class StatusLines {
  private static final int DIAGNOSTIC = 300;

  private StatusLines() {}

  /** Empty for the block about the message as a whole, and for an action that nobody defined. */
  static Optional<Reported.Line> line(InternetHeaders fields) {
    Optional<String> action = field(fields, "Action").map(word -> word.toLowerCase(Locale.ROOT));
    Optional<String> last = address(fields, "Final-Recipient");
    Optional<String> original = address(fields, "Original-Recipient");
    if (action.isEmpty() || (last.isEmpty() && original.isEmpty())) return Optional.empty();
    if (!action.get().matches("failed|delayed|delivered|relayed|expanded")) return Optional.empty();
    return Optional.of(
        new Reported.Line(
            original,
            last,
            outcome(action.get()),
            field(fields, "Status")
                .map(it -> it.split("[\\s(]", 2)[0])
                .filter(it -> it.matches("[245]\\.\\d{1,3}\\.\\d{1,3}")),
            typed(fields, "Diagnostic-Code").map(it -> clean(it, DIAGNOSTIC)).orElse("")));
  }

  private static Optional<DeliveryOutcome> outcome(String action) {
    return Optional.ofNullable(
        switch (action) {
          case "failed" -> DeliveryOutcome.FAILED;
          case "delayed" -> DeliveryOutcome.DELAYED;
          case "delivered" -> DeliveryOutcome.DELIVERED;
          default -> null;
        });
  }

  /** {@code rfc822; olena@rada.example}, some with angle brackets. */
  private static Optional<String> address(InternetHeaders fields, String name) {
    return typed(fields, name)
        .map(it -> it.replaceAll("^<|>$", "").strip())
        .filter(it -> !it.isEmpty() && it.length() <= 320);
  }

  /** What follows the type of an address or a diagnostic. */
  private static Optional<String> typed(InternetHeaders fields, String name) {
    return field(fields, name).map(it -> it.substring(it.indexOf(';') + 1).strip());
  }

  private static Optional<String> field(InternetHeaders fields, String name) {
    String[] values = fields.getHeader(name);
    return values == null ? Optional.empty() : Optional.of(values[0].strip());
  }

  /** On one line, without control characters and marks that turn the direction of writing. */
  static String clean(String said, int most) {
    String one =
        said.replaceAll("[\\p{Cc}\\s]+", " ")
            .replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffd]", "")
            .strip();
    return one.length() > most ? one.substring(0, most) : one;
  }
}
