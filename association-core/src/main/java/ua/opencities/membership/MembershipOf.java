package ua.opencities.membership;

import jakarta.inject.Inject;
import ua.opencities.council.CouncilExists;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Where a council stands, with the acts that brought it there. */
@UseCase
public class MembershipOf {
  private final Memberships memberships;
  private final CouncilExists councils;

  @Inject
  MembershipOf(Memberships memberships, CouncilExists councils) {
    this.memberships = memberships;
    this.councils = councils;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   */
  public MembershipView of(Actor actor, CouncilId council) {
    councils.require(actor, council);
    var found = memberships.find(council);
    return new MembershipView(
        council,
        found.map(Membership::standing).orElse(Standing.LEAD),
        found.flatMap(Membership::memberSince),
        memberships.steps(council).stream().map(MembershipStep::view).toList());
  }
}
