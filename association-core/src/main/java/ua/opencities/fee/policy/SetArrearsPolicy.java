package ua.opencities.fee.policy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Says what follows from a late fee; at once, for fees that are late already too. */
@UseCase
@StaffOnly
public class SetArrearsPolicy {
  private final ArrearsPolicies policies;
  private final Event<ArrearsPolicySet> announced;

  @Inject
  SetArrearsPolicy(ArrearsPolicies policies, Event<ArrearsPolicySet> announced) {
    this.policies = policies;
    this.announced = announced;
  }

  /**
   * @param seen what held when it was decided
   * @throws SomeoneElseChanged when something else holds by now
   */
  public void set(Actor actor, ArrearsPolicy seen, ArrearsPolicy wanted) {
    if (!policies.replace(seen, wanted)) throw new SomeoneElseChanged();
    if (!seen.equals(wanted)) announced.fire(new ArrearsPolicySet(actor.name(), seen, wanted));
  }
}
