package ua.opencities.membership;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * The day of a step that was entered ahead has come: it is taken, once, however many ask for it at
 * the same moment. What hinders it is kept beside it, for the office to see.
 */
@UseCase
@StaffOnly
public class TakeStepDue {
  private final Steps steps;
  private final StepsAhead ahead;
  private final Clock clock;

  @Inject
  TakeStepDue(Steps steps, StepsAhead ahead, Clock clock) {
    this.steps = steps;
    this.ahead = ahead;
    this.clock = clock;
  }

  /**
   * @return whether the step was taken by this call
   */
  public boolean take(Actor actor, CouncilId council) {
    var membership = steps.begin(actor, council);
    var due = ahead.of(council).filter(it -> !it.act().effectiveOn().isAfter(LocalDate.now(clock)));
    if (due.isEmpty()) return false;
    try {
      steps.check(actor, membership, due.get().to(), due.get().act());
    } catch (RuleBroken refused) {
      ahead.hinder(council, Hindered.by(refused));
      return false;
    }
    ahead.remove(council);
    steps.settle(actor, membership, due.get());
    return true;
  }
}
