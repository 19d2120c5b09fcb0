package ua.opencities.tariff.relief;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.CouncilId;

/**
 * A relief to read.
 *
 * @param approved empty while it waits, or when it was withdrawn before
 * @param withdrawn by whom, when and why
 */
public record ReliefView(
    ReliefId id,
    CouncilId council,
    String councilName,
    Relief relief,
    ReliefAct act,
    String reason,
    boolean demonstration,
    Done entered,
    Optional<Done> approved,
    Optional<Withdrawal> withdrawn) {

  public record Done(String by, Instant at) {}

  public record Withdrawal(Done done, String reason) {}

  public ReliefState state() {
    if (withdrawn.isPresent()) return ReliefState.WITHDRAWN;
    return approved.isPresent() ? ReliefState.APPROVED : ReliefState.WAITING;
  }

  public GrantedRelief granted() {
    return new GrantedRelief(id, relief, act);
  }
}
