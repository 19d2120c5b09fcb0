package ua.opencities.identity.reset;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import ua.opencities.identity.Secret;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Sends a link by mail, if there is such an account; the asker is told the same either way. */
@UseCase
public class AskPasswordReset {
  private static final Duration GOOD_FOR = Duration.ofHours(1);
  private static final int MOST_AN_HOUR = 5;
  private final ResetDoor door;
  private final Event<PasswordResetAsked> asked;
  private final Clock clock;

  @Inject
  AskPasswordReset(ResetDoor door, Event<PasswordResetAsked> asked, Clock clock) {
    this.door = door;
    this.asked = asked;
    this.clock = clock;
  }

  public void ask(Actor atTheDoor, String email, String portal) {
    String address = Email.typed(email).address();
    String who = "reset:" + address.toLowerCase(Locale.ROOT);
    if (door.asked(who, clock.instant().minus(GOOD_FOR)) >= MOST_AN_HOUR) return;
    door.noteAsked(who, clock.instant());
    door.account(address)
        .ifPresent(
            account -> {
              Secret secret = Secret.next("");
              door.beginReset(account.id(), secret, clock.instant().plus(GOOD_FOR));
              asked.fire(
                  new PasswordResetAsked(
                      atTheDoor.name(),
                      account.id().value(),
                      address,
                      account.shownName(),
                      portal,
                      secret));
            });
  }
}
