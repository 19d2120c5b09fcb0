package ua.opencities.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.membership.StepAheadChanged.StepAheadCalledOff;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A step of a day to come will not be taken; that it was entered stays in the trail. */
@UseCase
@StaffOnly
public class CallOffStep {
  private final Steps steps;
  private final StepsAhead ahead;
  private final Event<StepAheadCalledOff> announced;

  @Inject
  CallOffStep(Steps steps, StepsAhead ahead, Event<StepAheadCalledOff> announced) {
    this.steps = steps;
    this.ahead = ahead;
    this.announced = announced;
  }

  /**
   * @throws NotFound when it was taken meanwhile, or called off
   */
  public void callOff(Actor actor, CouncilId council) {
    steps.begin(actor, council);
    var step = ahead.of(council).orElseThrow(() -> new NotFound("step-ahead"));
    ahead.remove(council);
    announced.fire(new StepAheadCalledOff(actor.name(), council, step));
  }
}
