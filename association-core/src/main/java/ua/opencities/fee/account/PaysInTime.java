package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.policy.ArrearsPolicy;
import ua.opencities.fee.policy.Consequence;
import ua.opencities.membership.MemberDuty;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The duty to pay in time, neglected when a fee is late past the grace period. */
@ApplicationScoped
class PaysInTime implements MemberDuty {
  @Inject Accounts accounts;

  @Override
  public Optional<RuleBroken> neglected(Actor actor, CouncilId council, LocalDate on) {
    return Arrears.of(accounts.charges(council, on), on, accounts.policy())
        .filter(Arrears::pastGrace)
        .filter(arrears -> arrears.consequence() != Consequence.NOTICE)
        .map(FeesOverdue::new);
  }

  @Override
  public boolean leavesOnlyReading(Actor actor, CouncilId council, LocalDate on) {
    ArrearsPolicy policy = accounts.policy();
    return policy.consequence() == Consequence.READ_ONLY
        && Arrears.of(accounts.charges(council, on), on, policy)
            .filter(Arrears::pastGrace)
            .isPresent();
  }
}
