package ua.opencities.fee.account;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
  private final Settling settling;

  @Inject
  BookCharges(Accounts accounts, Settling settling) {
    this.accounts = accounts;
    this.settling = settling;
  }

  public record Line(CouncilId council, Booking booking, LocalDate dueOn) {}

  public void book(Actor actor, List<Line> lines) {
    var councils =
        lines.stream().map(line -> line.council().value()).collect(toCollection(TreeSet::new));
    accounts.lock(councils);
    accounts.add(
        lines.stream().map(l -> AccountEntry.charge(l.council(), l.booking(), l.dueOn())).toList());
    settling.settle(actor, councils);
  }
}
