package ua.opencities.admission.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.StepConsequence;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** After a step that closed its application the council has handed in another one. */
@ApplicationScoped
class AppliedAnew implements StepConsequence {
  @Inject Applications applications;

  @Override
  public Optional<RuleBroken> of(Actor actor, CouncilId council, MembershipStepView step) {
    return applications
        .openToChange(council)
        .filter(card -> card.confirmedAt().isAfter(step.enteredAt()))
        .map(card -> new ApplicationCameSince());
  }
}
