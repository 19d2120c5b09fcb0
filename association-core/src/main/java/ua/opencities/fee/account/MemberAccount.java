package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.opencities.council.CouncilInSight;
import ua.opencities.fee.policy.ArrearsPolicyInForce;
import ua.opencities.fee.rest.RestOn;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The member's account at any date: balance, entries, ageing. */
@UseCase
public class MemberAccount {
  private final Accounts accounts;
  private final ArrearsPolicyInForce policy;
  private final CouncilInSight councils;
  private final RestOn rests;

  @Inject
  MemberAccount(
      Accounts accounts, ArrearsPolicyInForce policy, CouncilInSight councils, RestOn rests) {
    this.accounts = accounts;
    this.policy = policy;
    this.councils = councils;
    this.rests = rests;
  }

  /** A council that is absent or not the actor's own is {@code NotFound}. */
  public AccountStatement asOf(Actor actor, CouncilId council, LocalDate date) {
    councils.require(actor, council);
    var charges = accounts.charges(council, date);
    var entries = accounts.entries(council, date);
    var ageing = Ageing.of(charges, date);
    Money balance = entries.isEmpty() ? Money.ZERO : entries.get(entries.size() - 1).balance();
    return new AccountStatement(
        council,
        date,
        balance,
        ageing.total().minus(balance),
        ageing,
        charges,
        entries,
        Arrears.of(charges, date, policy.now(actor))
            .map(late -> late.resting(rests.of(actor, council, date))));
  }
}
