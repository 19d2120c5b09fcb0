package ua.opencities.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.identity.password.Password;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** Email and password. Ten failures in fifteen minutes, by address or by network, and it waits. */
@UseCase
public class SignIn {
  static final int FAILURES = 10;
  private static final int LONGEST = 300;
  static final Duration WITHIN = Duration.ofMinutes(15);
  private final Door door;
  private final Clock clock;

  @Inject
  SignIn(Door door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /** The account, or empty; a failure is counted, so it is an answer and not an exception. */
  public Optional<UserId> with(Actor atTheDoor, String email, String password, String network) {
    String address = Text.optional("email", email, LONGEST).orElse("");
    String who = "email:" + address.toLowerCase(Locale.ROOT);
    String from = "network:" + network;
    door.oneAtATime(who);
    refuseTooMany(who, FAILURES);
    refuseTooMany(from, FAILURES * 10);
    Optional<Door.Account> account = door.account(address);
    String hash = account.flatMap(Door.Account::passwordHash).orElse(Password.NOBODY);
    boolean right = Password.matches(password, hash);
    if (right && account.flatMap(Door.Account::passwordHash).isPresent())
      return account.map(Door.Account::id);
    Instant now = clock.instant();
    door.noteFailure(who, now);
    door.noteFailure(from, now);
    return Optional.empty();
  }

  private void refuseTooMany(String who, int most) {
    if (door.failures(who, clock.instant().minus(WITHIN)) >= most) throw new TooManyAttempts();
  }
}
