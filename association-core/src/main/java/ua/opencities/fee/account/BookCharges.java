package ua.opencities.fee.account;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes charges into the accounts; credit that waits there pays them at once. */
@UseCase
@StaffOnly
public class BookCharges {
  private final Accounts accounts;

  @Inject
  BookCharges(Accounts accounts) {
    this.accounts = accounts;
  }

  public record Line(CouncilId council, Booking booking, LocalDate dueOn) {}

  public void book(Actor actor, List<Line> lines) {
    var councils =
        lines.stream().map(line -> line.council().value()).collect(toCollection(TreeSet::new));
    accounts.lock(councils);
    accounts.add(
        lines.stream().map(l -> AccountEntry.charge(l.council(), l.booking(), l.dueOn())).toList());
    for (CouncilId paidAhead : accounts.withCredit(councils))
      accounts.settle(paidAhead, Optional.empty());
  }
}
