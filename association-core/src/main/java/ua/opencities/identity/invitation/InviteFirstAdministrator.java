package ua.opencities.identity.invitation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ua.opencities.identity.RolesHeld;
import ua.opencities.identity.Secret;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * A new installation has nobody: a one-time link lets its first administrator in. The newest link
 * alone works.
 */
@UseCase
@StaffOnly
public class InviteFirstAdministrator {
  private final RolesHeld roles;
  private final Invitations invitations;
  private final Event<InvitationWithdrawn> withdrawn;
  private final Clock clock;

  @Inject
  InviteFirstAdministrator(
      RolesHeld roles, Invitations invitations, Event<InvitationWithdrawn> withdrawn, Clock clock) {
    this.roles = roles;
    this.invitations = invitations;
    this.withdrawn = withdrawn;
    this.clock = clock;
  }

  /** The secret of the link, or empty when there is an administrator already. */
  public Optional<Secret> invite(Actor actor) {
    if (roles.anyAdministrator(actor)) return Optional.empty();
    Instant now = clock.instant();
    for (Invitation earlier : invitations.openToNobodyInParticular()) {
      earlier.withdraw(now);
      withdrawn.fire(new InvitationWithdrawn(actor.name(), earlier.id()));
    }
    Secret secret = Secret.next("");
    invitations.add(
        new Invitation("", "", Role.ADMINISTRATOR, Optional.empty(), secret, actor, now));
    return Optional.of(secret);
  }
}
