package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes into the account that nobody will collect what is still open of a debt. */
@UseCase
@StaffOnly
public class BookWriteOff {
  private final Accounts accounts;
  private final Takings takings;

  @Inject
  BookWriteOff(Accounts accounts, Takings takings) {
    this.accounts = accounts;
    this.takings = takings;
  }

  /**
   * Who calls has made sure that so much is open.
   *
   * @param debt an invoice, or what the account began with
   */
  public void book(Actor actor, CouncilId council, Booking booking, UUID debt) {
    accounts.lock(council);
    var entry = AccountEntry.writeOff(council, booking, accounts.origin(debt));
    accounts.add(entry);
    if (takings.open(entry, debt, booking.amount()).isPositive())
      throw new IllegalStateException("more written off than is open");
  }
}
