package ua.opencities.fee.account;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes what the accounts begin with; what was paid ahead pays at once what waits there. */
@UseCase
@StaffOnly
public class BookOpenings {
  private final Accounts accounts;
  private final Settling settling;

  @Inject
  BookOpenings(Accounts accounts, Settling settling) {
    this.accounts = accounts;
    this.settling = settling;
  }

  public void book(Actor actor, List<OpeningLine> lines, Instant at) {
    var councils =
        lines.stream().map(line -> line.council().value()).collect(toCollection(TreeSet::new));
    accounts.lock(councils);
    accounts.add(lines.stream().map(line -> entry(actor, line, at)).toList());
    settling.settle(actor, councils);
  }

  private static AccountEntry entry(Actor actor, OpeningLine line, Instant at) {
    var size = line.owed() ? line.amount() : line.amount().negated();
    return AccountEntry.opening(
        line, new Booking(line.source(), line.reference(), size, line.on(), actor.name(), at));
  }
}
