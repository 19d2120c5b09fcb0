package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes into the account that nobody will collect what is still open of an invoice. */
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

  /** Who calls has made sure that so much is open. */
  public void book(Actor actor, CouncilId council, Booking booking, UUID invoice) {
    accounts.lock(council);
    var entry = AccountEntry.lowering(EntryKind.WRITE_OFF, council, booking, invoice);
    accounts.add(entry);
    if (takings.open(entry, invoice, booking.amount()).isPositive())
      throw new IllegalStateException("more written off than is open");
  }
}
