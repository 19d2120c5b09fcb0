package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes a charge into the account; credit that waits there pays it at once. */
@UseCase
@StaffOnly
public class BookCharge {
  private final Accounts accounts;

  @Inject
  BookCharge(Accounts accounts) {
    this.accounts = accounts;
  }

  public void book(Actor actor, CouncilId council, Booking booking, LocalDate dueOn) {
    accounts.lock(council);
    accounts.add(AccountEntry.charge(council, booking, dueOn));
    accounts.settle(council, java.util.Optional.empty());
  }
}
