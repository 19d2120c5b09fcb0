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

  /** Whose form it is; {@link Owner#genuine} is false for a forged, old or absent token. */
  static Owner read(String token, Clock clock) {
    if (token == null) return Owner.FORGED;
    int seal = token.lastIndexOf('.');
    String[] part = token.split("\\.");
    if (part.length != 4 || !sealed(token.substring(0, seal), part[3])) return Owner.FORGED;
    Instant made = Instant.ofEpochSecond(Long.parseLong(part[1]));
    if (made.plus(GOOD_FOR).isBefore(clock.instant())) return Owner.FORGED;
    return new Owner(
        true,
        NOBODY.equals(part[0])
            ? Optional.empty()
            : Optional.of(new UserId(UUID.fromString(part[0]))));
  }

  private static boolean sealed(String said, String seal) {
    return MessageDigest.isEqual(
        Secrets.seal("form " + said).getBytes(StandardCharsets.UTF_8),
        seal.getBytes(StandardCharsets.UTF_8));
  }

  record Owner(boolean genuine, Optional<UserId> user) {
    static final Owner FORGED = new Owner(false, Optional.empty());
  }
}
