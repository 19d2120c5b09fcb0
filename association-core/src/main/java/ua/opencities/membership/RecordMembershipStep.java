package ua.opencities.membership;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Any step of the road but admission, which has a deed of its own. */
@UseCase
@StaffOnly
public class RecordMembershipStep {
  private final Steps steps;

  @Inject
  RecordMembershipStep(Steps steps) {
    this.steps = steps;
  }

  /**
   * @throws StepNotAllowed with what is missing
   * @throws ActDoesNotFit when the act is another than the step needs
   * @throws StepOutOfOrder when the days do not follow one another
   */
  public void record(Actor actor, CouncilId council, Standing to, Act act) {
    steps.take(actor, steps.begin(actor, council), to, act);
  }
}
