package ua.opencities.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.UserId;

/**
 * Says that a form was made here and for whom. It is sealed and not kept in the session, so that a
 * form sent after the session ended still tells whose it is and can be parked for that person.
 */
final class FormToken {
  static final String FIELD = "_csrf";
  static final String HEADER = "X-CSRF-Token";
  private static final Duration GOOD_FOR = Duration.ofHours(24);

  /** A page left open over a holiday: its form is not taken at once, but is not lost either. */
  private static final Duration KNOWN_FOR = Duration.ofDays(14);

  /** As long as a parked form waits for its sender. */
  private static final Duration KEPT_FOR = Duration.ofDays(1);

  private static final String NOBODY = "-";

  private FormToken() {}

  static String make(Optional<UserId> user, Clock clock) {
    String said =
        user.map(UserId::toString).orElse(NOBODY)
            + "."
            + clock.instant().getEpochSecond()
            + "."
            + Secrets.nonce();
    return said + "." + Secrets.seal("form " + said);
  }

  /** Of a form that was kept: it may have waited a day longer than it could have been sent. */
  static Owner kept(String token, Clock clock) {
    return read(token, Clock.offset(clock, KEPT_FOR.negated()));
  }

  /** Whose form it is; of a forged, absent or long outdated token nobody's. */
  static Owner read(String token, Clock clock) {
    if (token == null) return Owner.FORGED;
    int seal = token.lastIndexOf('.');
    String[] part = token.split("\\.");
    if (part.length != 4 || !sealed(token.substring(0, seal), part[3])) return Owner.FORGED;
    Instant made = Instant.ofEpochSecond(Long.parseLong(part[1]));
    if (made.plus(KNOWN_FOR).isBefore(clock.instant())) return Owner.FORGED;
    return new Owner(
        true,
        made.plus(GOOD_FOR).isBefore(clock.instant()),
        NOBODY.equals(part[0])
            ? Optional.empty()
            : Optional.of(new UserId(UUID.fromString(part[0]))));
  }

  private static boolean sealed(String said, String seal) {
    return MessageDigest.isEqual(
        Secrets.seal("form " + said).getBytes(StandardCharsets.UTF_8),
        seal.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param genuine made here
   * @param old to be confirmed by its owner before it counts
   */
  record Owner(boolean genuine, boolean old, Optional<UserId> user) {
    static final Owner FORGED = new Owner(false, false, Optional.empty());

    boolean is(Optional<UserId> person) {
      return genuine && user.equals(person);
    }
  }
}
