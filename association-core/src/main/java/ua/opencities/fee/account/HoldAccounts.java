package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.util.SortedSet;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Holds several accounts until the transaction ends, as {@link HoldAccount} does one. */
@UseCase
@StaffOnly
public class HoldAccounts {
  private final Accounts accounts;

  @Inject
  HoldAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  public void hold(Actor actor, SortedSet<UUID> councils) {
    accounts.lock(councils);
  }
}
