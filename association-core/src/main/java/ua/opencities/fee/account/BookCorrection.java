package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.membership.BeginMembership;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Writes a corrective invoice into the account. One that lowers the invoice takes first what is
 * still to be paid of it; what was paid beyond the corrected sum becomes credit again.
 */
@UseCase
@StaffOnly
public class BookCorrection {
  private final Accounts accounts;
  private final Takings takings;
  private final BeginMembership membership;

  @Inject
  BookCorrection(Accounts accounts, Takings takings, BeginMembership membership) {
    this.accounts = accounts;
    this.takings = takings;
    this.membership = membership;
  }

  /**
   * @param dueOn by when the difference is to be paid; empty when the invoice is lowered
   */
  public void book(
      Actor actor, CouncilId council, Booking booking, UUID invoice, Optional<LocalDate> dueOn) {
    accounts.lock(council);
    if (dueOn.isPresent())
      accounts.add(AccountEntry.raising(council, booking, invoice, dueOn.get()));
    else {
      var entry = AccountEntry.lowering(council, booking, invoice);
      accounts.add(entry);
      takings.release(entry, invoice, takings.open(entry, invoice, booking.amount()));
    }
    accounts.settle(council, Optional.empty());
    // lowered to what was paid already, an entry fee has come without another payment
    membership.begin(actor, council, booking.on());
  }
}
