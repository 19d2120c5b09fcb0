package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.fee.account.Allocation.Part;
import ua.opencities.fee.account.Passings.Taken;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Brings back what passed by a line of an act, by pairs the other way. What the heir has paid of
 * the debts meanwhile is its own money and is free again on its account.
 */
@UseCase
@StaffOnly
public class BringAccountBack {
  private final Accounts accounts;
  private final Passings passings;
  private final Settling settling;
  private final Clock clock;

  @Inject
  BringAccountBack(Accounts accounts, Passings passings, Settling settling, Clock clock) {
    this.accounts = accounts;
    this.passings = passings;
    this.settling = settling;
    this.clock = clock;
  }

  /**
   * @param line by which it came, {@code counter} by which it goes back
   * @throws AccountMovedFurther when the heir has no longer what it took over
   */
  public void bringBack(
      Actor actor,
      CouncilId heir,
      CouncilId to,
      UUID line,
      UUID counter,
      String act,
      LocalDate on) {
    accounts.lock(new TreeSet<>(Set.of(heir.value(), to.value())));
    for (Taken taken : passings.taken(heir, line)) {
      LocalDate day = taken.bookedOn().isAfter(on) ? taken.bookedOn() : on;
      boolean debt = taken.amount().isPositive();
      var booking =
          new Booking(
              counter,
              debt ? Passings.named(taken.number(), act) : act,
              debt ? taken.amount() : taken.amount().negated(),
              day,
              actor.name(),
              clock.instant());
      if (debt) debt(heir, to, taken, booking);
      else credit(heir, to, taken, booking);
    }
    settling.settle(actor, heir);
    settling.settle(actor, to);
  }

  private void debt(CouncilId heir, CouncilId to, Taken taken, Booking booking) {
    Money open =
        Debt.whole(accounts.charges(heir, Accounts.EVER)).stream()
            .filter(charge -> charge.entry().equals(taken.entry()))
            .findFirst()
            .map(Debt::outstanding)
            .orElse(Money.ZERO);
    Money paid = booking.amount().minus(open);
    if (paid.isPositive()
        && passings.release(heir, taken.entry(), paid, booking.on()).compareTo(paid) < 0)
      throw new AccountMovedFurther(booking.amount());
    var out = passings.debtOut(heir, booking, taken.origin());
    passings.meet(
        heir,
        new Part(taken.entry(), out.id(), EntryKind.PASSED_ON, booking.amount(), booking.on()));
    passings.debtIn(to, booking, taken.origin(), taken.dueOn().orElseThrow());
  }

  /** What it has paid since is owed again, if nothing else is free. */
  private void credit(CouncilId heir, CouncilId to, Taken taken, Booking booking) {
    Money lacking = booking.amount().minus(free(heir, booking.on()));
    if (lacking.isPositive()) passings.takeBack(heir, taken.entry(), lacking, booking.on());
    List<Credit> free = credits(heir, booking.on());
    if (free(heir, booking.on()).compareTo(booking.amount()) < 0)
      throw new AccountMovedFurther(booking.amount());
    passings.credit(heir, to, booking, free);
  }

  private List<Credit> credits(CouncilId heir, LocalDate on) {
    return accounts.credits(heir).stream()
        .filter(credit -> !credit.bookedOn().isAfter(on))
        .toList();
  }

  private Money free(CouncilId heir, LocalDate on) {
    return Money.sum(credits(heir, on).stream().map(Credit::left).toList());
  }
}
