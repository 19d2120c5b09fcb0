package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which councils are late on a day, the longest first. A question: lateness is never a state. */
@UseCase
@StaffOnly
public class OverdueFees {
  private final Accounts accounts;

  @Inject
  OverdueFees(Accounts accounts) {
    this.accounts = accounts;
  }

  public List<OverdueFee> on(Actor actor, LocalDate day) {
    return accounts.overdue(day);
  }
}
