package ua.opencities.fee.account;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes into the account that a credit, or a part of it, went back to the council. */
@UseCase
@StaffOnly
public class BookRefund {
  private final Accounts accounts;
  private final Takings takings;

  @Inject
  BookRefund(Accounts accounts, Takings takings) {
    this.accounts = accounts;
    this.takings = takings;
  }

  /** Who calls has made sure that so much is free. */
  public void book(Actor actor, CouncilId council, Booking booking) {
    accounts.lock(council);
    var entry = AccountEntry.refund(council, booking);
    accounts.add(entry);
    takings.refund(entry, booking.amount(), accounts.credits(council));
  }
}
