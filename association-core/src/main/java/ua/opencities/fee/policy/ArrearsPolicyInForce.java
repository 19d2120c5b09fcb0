package ua.opencities.fee.policy;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** What follows from a late fee now. */
@UseCase
public class ArrearsPolicyInForce {
  private final ArrearsPolicies policies;

  @Inject
  ArrearsPolicyInForce(ArrearsPolicies policies) {
    this.policies = policies;
  }

  public ArrearsPolicy now(Actor actor) {
    return policies.inForce();
  }
}
