package ua.opencities.identity.reset;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.identity.LinkNoLongerValid;
import ua.opencities.identity.Secret;
import ua.opencities.identity.password.Password;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** A new password by the link from the mail; the link works once. */
@UseCase
public class ResetPassword {
  private final ResetDoor door;
  private final Event<PasswordChanged> changed;
  private final Clock clock;

  @Inject
  ResetPassword(ResetDoor door, Event<PasswordChanged> changed, Clock clock) {
    this.door = door;
    this.changed = changed;
    this.clock = clock;
  }

  public void reset(Actor atTheDoor, String link, String password) {
    String hash = Password.hash(Password.accepted(password));
    UserId user =
        door.resetPassword(new Secret(link), hash, clock.instant())
            .orElseThrow(LinkNoLongerValid::new);
    changed.fire(new PasswordChanged("user:" + user, user.value()));
  }
}
