package ua.opencities.identity.invitation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Makes the link of an invitation worthless. */
@UseCase
@StaffOnly
public class WithdrawInvitation {
  private final Invitations invitations;
  private final Event<InvitationWithdrawn> withdrawn;
  private final Clock clock;

  @Inject
  WithdrawInvitation(Invitations invitations, Event<InvitationWithdrawn> withdrawn, Clock clock) {
    this.invitations = invitations;
    this.withdrawn = withdrawn;
    this.clock = clock;
  }

  public void withdraw(Actor actor, UUID invitation) {
    invitations.one(invitation).withdraw(clock.instant());
    withdrawn.fire(new InvitationWithdrawn(actor.name(), invitation));
  }
}
