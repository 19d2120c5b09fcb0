package ua.opencities.membership.trail;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.council.CouncilExists;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Every step of a council as it was entered, with what was corrected and what was taken back. */
@UseCase
@StaffOnly
public class MembershipTrail {
  private final TrailLines lines;
  private final CouncilExists councils;

  @Inject
  MembershipTrail(TrailLines lines, CouncilExists councils) {
    this.lines = lines;
    this.councils = councils;
  }

  /**
   * @return the newest first
   */
  public List<TrailLine> of(Actor actor, CouncilId council) {
    councils.require(actor, council);
    return lines.of(council);
  }
}
