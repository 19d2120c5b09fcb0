package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.fee.rest.RestOn;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which councils are late on a day, the longest first. A question: lateness is never a state. */
@UseCase
@StaffOnly
public class OverdueFees {
  private final Accounts accounts;
  private final RestOn rests;

  @Inject
  OverdueFees(Accounts accounts, RestOn rests) {
    this.accounts = accounts;
    this.rests = rests;
  }

  public List<OverdueFee> on(Actor actor, LocalDate day) {
    var late = accounts.overdue(day);
    var resting = rests.of(actor, late.stream().map(OverdueFee::council).toList(), day).keySet();
    return late.stream().map(fee -> fee.resting(resting.contains(fee.council()))).toList();
  }
}
