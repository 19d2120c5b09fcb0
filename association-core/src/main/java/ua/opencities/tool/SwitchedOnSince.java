package ua.opencities.tool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.StepConsequence;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Tools come with membership: they are switched off before it is taken back. */
@ApplicationScoped
class SwitchedOnSince implements StepConsequence {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Override
  public Optional<RuleBroken> of(Actor actor, CouncilId council, MembershipStepView step) {
    boolean has =
        step.begins()
            && !database
                .createNativeQuery(
                    "select 1 from tool_entitlement where council_id = ?1 and until is null")
                .setParameter(1, council.value())
                .getResultList()
                .isEmpty();
    return has ? Optional.of(new MemberHasTools()) : Optional.empty();
  }
}
