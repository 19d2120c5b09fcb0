package ua.opencities.membership;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A succession is undone: the step that a council took by its act goes back, if it took one. */
@UseCase
@StaffOnly
public class TakeSuccessionBack {
  private final TakeBackStep takeBack;
  private final Memberships memberships;

  @Inject
  TakeSuccessionBack(TakeBackStep takeBack, Memberships memberships) {
    this.takeBack = takeBack;
    this.memberships = memberships;
  }

  /**
   * @param succession that is undone
   * @param reason the act that undoes it
   * @throws NothingToTakeBack when the council went on from there
   */
  public void takeBack(Actor actor, CouncilId council, UUID succession, String reason) {
    memberships
        .bySuccession(council, succession)
        .ifPresent(step -> takeBack.takeBack(actor, council, step, reason));
  }
}
