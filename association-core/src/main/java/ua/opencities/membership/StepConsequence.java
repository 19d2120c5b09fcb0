package ua.opencities.membership;

import java.util.Optional;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * What may come of a step and keep it from being taken back: money charged, a tool switched on,
 * another application. Rooms above implement it, so that membership need not know them.
 */
public interface StepConsequence {
  /** A sentence that says what to undo first; empty when nothing came of the step. */
  Optional<RuleBroken> of(Actor actor, CouncilId council, MembershipStepView step);
}
