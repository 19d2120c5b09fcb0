package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.membership.BeginMembership;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes a payment into the account and lets it pay: the chosen invoice first, then the oldest. */
@UseCase
@StaffOnly
public class BookPayment {
  private final Accounts accounts;
  private final BeginMembership membership;

  @Inject
  BookPayment(Accounts accounts, BeginMembership membership) {
    this.accounts = accounts;
    this.membership = membership;
  }

  public void book(Actor actor, CouncilId council, Booking booking, Optional<UUID> invoice) {
    accounts.lock(council);
    accounts.add(AccountEntry.payment(council, booking));
    accounts.settle(council, invoice);
    membership.begin(actor, council, booking.on());
  }
}
