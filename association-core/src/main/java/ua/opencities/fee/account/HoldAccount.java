package ua.opencities.fee.account;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Holds the council's account until the transaction ends, so that a rule may be checked and acted
 * on: of two submits at once the second waits, and then sees what the first has done.
 */
@UseCase
@StaffOnly
public class HoldAccount {
  private final Accounts accounts;

  @Inject
  HoldAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  public void hold(Actor actor, CouncilId council) {
    accounts.lock(council);
  }
}
