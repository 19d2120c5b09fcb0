package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.SortedSet;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Reverses openings that were wrong by entries of their own day, so that no day's balance knows
 * them any more. What had paid them is free again and pays what is due next.
 */
@UseCase
@StaffOnly
public class TakeOpeningsBack {
  private final Accounts accounts;
  private final OpeningReversals reversals;
  private final Settling settling;

  @Inject
  TakeOpeningsBack(Accounts accounts, OpeningReversals reversals, Settling settling) {
    this.accounts = accounts;
    this.reversals = reversals;
    this.settling = settling;
  }

  /**
   * @param councils whose openings they are
   * @throws OpeningWasRefunded when of what was paid ahead something went back already
   */
  public void takeBack(
      Actor actor, SortedSet<UUID> councils, Collection<UUID> openings, Instant at) {
    accounts.lock(councils);
    reversals.refunded(openings).ifPresent(this::refuse);
    reversals.release(openings);
    accounts.add(reversals.entries(openings, actor.name(), at));
    reversals.meet(openings);
    settling.settle(actor, councils);
  }

  private void refuse(String councils) {
    throw new OpeningWasRefunded(councils);
  }
}
