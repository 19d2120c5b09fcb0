package ua.opencities.membership;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Takes the last step of a council back, when nothing has come of it, by a counter-step: both stay
 * in the trail, and neither counts.
 */
@UseCase
@StaffOnly
public class TakeBackStep {
  private final Steps steps;
  private final Memberships memberships;
  private final Instance<StepConsequence> consequences;
  private final StepsTakenBack takenBack;

  @Inject
  TakeBackStep(
      Steps steps,
      Memberships memberships,
      @Any Instance<StepConsequence> consequences,
      StepsTakenBack takenBack) {
    this.steps = steps;
    this.memberships = memberships;
    this.consequences = consequences;
    this.takenBack = takenBack;
  }

  /**
   * @param seen the step that is to go; another may have been taken since
   * @return where the council stands now
   * @throws NothingToTakeBack when it is not the last any more
   * @throws StepAheadStands while a step of a day to come waits
   * @throws ua.opencities.shared.RuleBroken of another room, for what came of the step
   */
  public Standing takeBack(Actor actor, CouncilId council, UUID seen, String reason) {
    String why = Text.required("reason", reason, CorrectStep.REASON);
    var membership = steps.begin(actor, council);
    var all = memberships.steps(council);
    if (all.isEmpty() || !all.get(0).id().equals(seen)) throw new NothingToTakeBack();
    steps.noneAhead(council);
    var last = all.get(0);
    for (StepConsequence each : consequences)
      each.of(actor, council, last)
          .ifPresent(
              rule -> {
                throw rule;
              });
    takenBack.take(actor, membership, last, all.subList(1, all.size()), why);
    return membership.standing();
  }
}
