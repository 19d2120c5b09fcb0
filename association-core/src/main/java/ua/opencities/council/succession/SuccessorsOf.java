package ua.opencities.council.succession;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Councils that came in the place of one; row security shows them to the office alone. */
@UseCase
public class SuccessorsOf {
  private final Successions successions;

  @Inject
  SuccessorsOf(Successions successions) {
    this.successions = successions;
  }

  public List<SuccessorView> council(Actor actor, CouncilId council) {
    return successions.after(council);
  }
}
