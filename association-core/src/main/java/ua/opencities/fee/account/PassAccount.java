package ua.opencities.fee.account;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.fee.account.Allocation.Part;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Passes all that a council owes, or has paid ahead, to those that came after it. Each debt keeps
 * the day by which it was due all along; the oldest go to the first heir until its share is full.
 */
@UseCase
@StaffOnly
public class PassAccount {
  private final Accounts accounts;
  private final Passings passings;
  private final Settling settling;
  private final Clock clock;

  @Inject
  PassAccount(Accounts accounts, Passings passings, Settling settling, Clock clock) {
    this.accounts = accounts;
    this.passings = passings;
    this.settling = settling;
    this.clock = clock;
  }

  /**
   * @param line of the act, the source of both entries
   * @param sum without a sign, whether it is owed or paid ahead
   */
  public record Share(CouncilId heir, UUID line, Money sum) {}

  /**
   * @param seen the balance by which the shares were chosen
   * @throws BalanceMoved when it is another by now
   * @throws SharesDoNotAddUp to it
   */
  public void pass(
      Actor actor, CouncilId from, Money seen, List<Share> shares, String act, LocalDate on) {
    var all = shares.stream().map(s -> s.heir().value()).collect(toCollection(TreeSet::new));
    all.add(from.value());
    accounts.lock(all);
    Deque<Debt> debts = new ArrayDeque<>();
    accounts.charges(from, Accounts.EVER).stream().filter(Debt::isOpen).forEach(debts::add);
    List<Credit> credits = accounts.credits(from);
    Money owed = Money.sum(debts.stream().map(Debt::outstanding).toList());
    Money free = Money.sum(credits.stream().map(Credit::left).toList());
    SharesDoNotAddUp.check(seen, owed.minus(free), shares);
    for (Share share : shares) {
      if (owed.isPositive()) debts(actor, from, share, debts, act, on);
      else if (share.sum().isPositive()) credit(actor, from, share, act, on);
      settling.settle(actor, share.heir());
    }
  }

  private void debts(
      Actor actor, CouncilId from, Share share, Deque<Debt> debts, String act, LocalDate on) {
    Money left = share.sum();
    while (left.isPositive()) {
      Debt debt = debts.removeFirst();
      Money part = debt.outstanding().min(left);
      LocalDate day = debt.bookedOn().isAfter(on) ? debt.bookedOn() : on;
      var booking = booking(actor, share, Passings.named(debt.reference(), act), part, day);
      var origin = accounts.origin(debt.source());
      var out = passings.debtOut(from, booking, origin);
      passings.meet(from, new Part(debt.entry(), out.id(), EntryKind.PASSED_ON, part, day));
      passings.debtIn(share.heir(), booking, origin, debt.dueOn());
      left = left.minus(part);
      if (debt.outstanding().compareTo(part) > 0) debts.addFirst(Allocation.lessened(debt, part));
    }
  }

  private void credit(Actor actor, CouncilId from, Share share, String act, LocalDate on) {
    var free = accounts.credits(from);
    LocalDate day = free.stream().map(Credit::bookedOn).max(LocalDate::compareTo).orElse(on);
    passings.credit(
        from,
        share.heir(),
        booking(actor, share, act, share.sum(), day.isAfter(on) ? day : on),
        free);
  }

  private Booking booking(Actor actor, Share share, String reference, Money sum, LocalDate day) {
    return new Booking(share.line(), reference, sum, day, actor.name(), clock.instant());
  }
}
