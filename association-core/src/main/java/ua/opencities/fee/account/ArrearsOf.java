package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.policy.ArrearsPolicyInForce;
import ua.opencities.fee.rest.RestOn;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Whether a council is late on a day, for the notices that both sides see. */
@UseCase
public class ArrearsOf {
  private final Accounts accounts;
  private final ArrearsPolicyInForce policy;
  private final RestOn rests;

  @Inject
  ArrearsOf(Accounts accounts, ArrearsPolicyInForce policy, RestOn rests) {
    this.accounts = accounts;
    this.policy = policy;
    this.rests = rests;
  }

  public Optional<Arrears> on(Actor actor, CouncilId council, LocalDate day) {
    return Arrears.of(accounts.charges(council, day), day, policy.now(actor))
        .map(late -> late.resting(rests.of(actor, council, day)));
  }
}
