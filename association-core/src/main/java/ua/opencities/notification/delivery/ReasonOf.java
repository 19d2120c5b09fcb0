package ua.opencities.notification.delivery;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.opencities.shared.reach.DeliveryReason;

/**
 * The reason by the enhanced status code (RFC 3463); where that says nothing, as Exim's 5.0.0, by
 * the code in the diagnostic, then by its words.
 */
final class ReasonOf {
  private static final Pattern CODE =
      Pattern.compile("(?<![\\d.])[245]\\.(\\d{1,3}\\.\\d{1,3})(?![\\d.])");

  private record Words(DeliveryReason reason, Pattern pattern) {
    static Words of(DeliveryReason reason, String pattern) {
      return new Words(reason, Pattern.compile(pattern, CASE_INSENSITIVE));
    }
  }

  private ReasonOf() {}

  static DeliveryReason of(Optional<String> status, String diagnostic) {
    return Stream.concat(status.stream(), codes(diagnostic))
        .flatMap(code -> byCode(code, diagnostic).stream())
        .findFirst()
        .or(() -> byWords(diagnostic))
        .orElse(DeliveryReason.OTHER);
  }

  private static Stream<String> codes(String diagnostic) {
    return CODE.matcher(diagnostic).results().map(found -> found.group());
  }

  private static Optional<DeliveryReason> byCode(String code, String diagnostic) {
    var found = CODE.matcher(code);
    if (!found.matches()) return Optional.empty();
    return Optional.ofNullable(
        switch (found.group(1)) {
          case "1.1", "1.3", "1.6" -> DeliveryReason.NO_MAILBOX;
          // a null MX (RFC 7505); Exchange says so of a mailbox it does not find
          case "1.10" ->
              byWords(diagnostic)
                  .filter(DeliveryReason.NO_DOMAIN::equals)
                  .orElse(DeliveryReason.NO_MAILBOX);
          // of the sender's address: that is the office's fault, no debtor's
          case "1.7", "1.8" -> DeliveryReason.REFUSED;
          case "1.2", "4.4" -> DeliveryReason.NO_DOMAIN;
          case "2.1" -> DeliveryReason.DISABLED;
          case "2.2" -> DeliveryReason.FULL;
          case "2.3", "3.4" -> DeliveryReason.TOO_BIG;
          case "4.1", "4.2", "4.3", "4.7" -> DeliveryReason.UNREACHABLE;
          default -> found.group(1).startsWith("7.") ? DeliveryReason.REFUSED : null;
        });
  }

  private static Optional<DeliveryReason> byWords(String diagnostic) {
    return WORDS.stream()
        .filter(each -> each.pattern().matcher(diagnostic).find())
        .map(Words::reason)
        .findFirst();
  }

  private static final java.util.List<Words> WORDS =
      java.util.List.of(
          Words.of(
              DeliveryReason.REFUSED,
              "sender (address )?(rejected|verif|denied)|verification failed for|domain of sender"),
          Words.of(DeliveryReason.FULL, "quota|mailbox (is )?full|out of storage"),
          Words.of(
              DeliveryReason.NO_DOMAIN,
              "unrouteable|(host|domain)( name)? (not found|does not exist)|nxdomain|null mx|no such domain"),
          Words.of(
              DeliveryReason.NO_MAILBOX,
              "user unknown|unknown user|no such (user|mailbox|recipient)|does ?n[o']t exist|recipient ?not ?found|mailbox not found|address rejected"),
          Words.of(DeliveryReason.DISABLED, "disabled|inactive|suspended"),
          Words.of(DeliveryReason.TOO_BIG, "too (large|big)|size limit|exceeds.{0,20}size"),
          Words.of(DeliveryReason.REFUSED, "spam|block(ed|list)|blacklist|reputation|policy"),
          Words.of(
              DeliveryReason.UNREACHABLE, "timed? ?out|connection refused|unreachable|no route"));
}
