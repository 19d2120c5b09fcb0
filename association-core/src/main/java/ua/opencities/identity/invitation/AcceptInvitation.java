package ua.opencities.identity.invitation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.identity.LinkNoLongerValid;
import ua.opencities.identity.Secret;
import ua.opencities.identity.password.Password;
import ua.opencities.shared.Text;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** The bearer of the link chooses a password; who has an account already keeps theirs. */
@UseCase
public class AcceptInvitation {
  private final InvitationDoor door;
  private final Event<InvitationAccepted> accepted;
  private final Clock clock;

  @Inject
  AcceptInvitation(InvitationDoor door, Event<InvitationAccepted> accepted, Clock clock) {
    this.door = door;
    this.accepted = accepted;
    this.clock = clock;
  }

  /** What the link is for; {@link LinkNoLongerValid} when it is worthless. */
  public InvitationView look(Actor atTheDoor, String link) {
    return door.invitation(new Secret(link), clock.instant()).orElseThrow(LinkNoLongerValid::new);
  }

  /**
   * @param email and name only for the first administrator, whose invitation names nobody
   */
  public UserId accept(Actor atTheDoor, String link, String email, String name, String password) {
    InvitationView invitation = look(atTheDoor, link);
    boolean unnamed = invitation.email().isEmpty();
    String hash = invitation.hasAccount() ? null : Password.hash(Password.accepted(password));
    UserId user =
        door.accept(
                new Secret(link),
                unnamed ? Email.typed(email).address() : invitation.email(),
                unnamed ? Text.required("name", name, 120) : invitation.shownName(),
                hash,
                LocalDate.now(clock),
                clock.instant())
            .orElseThrow(LinkNoLongerValid::new);
    accepted.fire(new InvitationAccepted("user:" + user, user.value()));
    return user;
  }
}
