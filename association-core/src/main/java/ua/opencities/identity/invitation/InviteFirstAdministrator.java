package ua.opencities.identity.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.identity.RolesHeld;
import ua.opencities.identity.Secret;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A new installation has nobody: a one-time link lets its first administrator in. */
@UseCase
@StaffOnly
public class InviteFirstAdministrator {
  private final RolesHeld roles;
  private final Invitations invitations;
  private final Clock clock;

  @Inject
  InviteFirstAdministrator(RolesHeld roles, Invitations invitations, Clock clock) {
    this.roles = roles;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** The secret of the link, or empty when there is an administrator already. */
  public Optional<Secret> invite(Actor actor) {
    if (roles.anyAdministrator(actor)) return Optional.empty();
    Secret secret = Secret.next("");
    invitations.add(
        new Invitation(
            "", "", Role.ADMINISTRATOR, Optional.empty(), secret, actor, clock.instant()));
    return Optional.of(secret);
  }
}
