package ua.opencities.admission.interest;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** When and how a council showed interest in joining, the newest first. */
@UseCase
@StaffOnly
public class InterestOf {
  private final Interests interests;

  @Inject
  InterestOf(Interests interests) {
    this.interests = interests;
  }

  public List<Interest> council(Actor actor, CouncilId council) {
    return interests.of(council);
  }
}
