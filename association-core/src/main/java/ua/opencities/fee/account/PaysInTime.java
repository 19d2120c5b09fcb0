package ua.opencities.fee.account;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ua.opencities.fee.policy.ArrearsPolicyInForce;
import ua.opencities.fee.policy.Consequence;
import ua.opencities.membership.MemberDuty;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The duty to pay in time, neglected when a fee is late past the grace period. */
@ApplicationScoped
class PaysInTime implements MemberDuty {
  @Inject ArrearsOf arrears;
  @Inject OverdueFees overdue;
  @Inject ArrearsPolicyInForce policy;

  @Override
  public Optional<Neglect> neglected(Actor actor, CouncilId council, LocalDate on) {
    return arrears
        .on(actor, council, on)
        .filter(Arrears::pastGrace)
        .filter(late -> late.consequence() != Consequence.NOTICE)
        .map(
            late ->
                new Neglect(new FeesOverdue(late), late.consequence() == Consequence.READ_ONLY));
  }

  @Override
  public Set<CouncilId> onlyReading(Actor actor, LocalDate on) {
    if (policy.now(actor).consequence() != Consequence.READ_ONLY) return Set.of();
    return overdue.on(actor, on).stream()
        .filter(late -> late.pastGrace() && !late.rests())
        .map(OverdueFee::council)
        .collect(toSet());
  }
}
