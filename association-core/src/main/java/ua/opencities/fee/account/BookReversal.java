package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Writes into the account that a write-off or a refund was a mistake: from the day of the reversal
 * the debt is open again, or the credit free. The days before it stay as they were told.
 */
@UseCase
@StaffOnly
public class BookReversal {
  private final Accounts accounts;
  private final Reversals reversals;
  private final Settling settling;

  @Inject
  BookReversal(Accounts accounts, Reversals reversals, Settling settling) {
    this.accounts = accounts;
    this.reversals = reversals;
    this.settling = settling;
  }

  /**
   * @param wrong the source of the entry that is reversed; who calls has made sure that it stands
   */
  public void book(Actor actor, CouncilId council, Booking booking, UUID wrong) {
    accounts.lock(council);
    AccountEntry entry = reversals.of(wrong);
    AccountEntry reversal = entry.reversed(booking);
    reversals.release(entry, booking.on());
    accounts.add(reversal);
    reversals.meet(entry, reversal, booking);
    settling.settle(actor, council);
  }
}
