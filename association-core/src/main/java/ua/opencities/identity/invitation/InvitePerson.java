package ua.opencities.identity.invitation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.RoleAlreadyGranted;
import ua.opencities.identity.RolesHeld;
import ua.opencities.identity.Secret;
import ua.opencities.shared.Text;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Sends a colleague, of the office or of a council, a link that makes their account. */
@UseCase
@StaffOnly
public class InvitePerson {
  private final RolesHeld roles;
  private final Invitations invitations;
  private final Event<PersonInvited> invited;
  private final Clock clock;

  @Inject
  InvitePerson(
      RolesHeld roles, Invitations invitations, Event<PersonInvited> invited, Clock clock) {
    this.roles = roles;
    this.invitations = invitations;
    this.invited = invited;
    this.clock = clock;
  }

  /**
   * @throws RoleAlreadyGranted when the address has an account with this very role
   */
  public UUID invite(
      Actor actor, String email, String shownName, Role role, Optional<CouncilId> council) {
    Email to = Email.typed(email);
    String name = Text.required("name", shownName, 120);
    if (roles.holds(actor, to, role, council)) throw new RoleAlreadyGranted();
    Secret secret = Secret.next("");
    var invitation =
        new Invitation(to.address(), name, role, council, secret, actor, clock.instant());
    invitations.add(invitation);
    invited.fire(
        new PersonInvited(
            actor.name(),
            actor.shown(),
            invitation.id(),
            council,
            to.address(),
            name,
            role,
            secret));
    return invitation.id();
  }
}
