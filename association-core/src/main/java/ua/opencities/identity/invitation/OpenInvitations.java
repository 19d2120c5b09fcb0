package ua.opencities.identity.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Who is still invited, the newest first. */
@UseCase
@StaffOnly
public class OpenInvitations {
  private final Invitations invitations;
  private final Clock clock;

  @Inject
  OpenInvitations(Invitations invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  public List<OpenInvitation> all(Actor actor) {
    return invitations.open(clock.instant());
  }
}
