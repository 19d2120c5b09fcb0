package ua.opencities.fee.deferral;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ua.opencities.programme.year.shortfall.DuePart;
import ua.opencities.shared.Money;

/** A part of a charge, and the day by which it is to be paid. */
public record DeferredPart(LocalDate day, Money amount) {

  /**
   * The whole charge in parts. What the council can fund stays due on the printed days, the rest on
   * the agreed ones; an agreement defers and never hurries. Of a charge smaller than the fee that
   * was spoken of, the last parts are smaller.
   *
   * @param printed the invoice's own parts in order; what they are more than the charge, the last
   *     lose
   */
  static List<DeferredPart> of(Money charge, List<DeferredPart> printed, List<DuePart> rest) {
    Money left = Money.sum(rest.stream().map(DuePart::amount).toList()).min(charge);
    List<DeferredPart> agreed = new ArrayList<>();
    agreed.add(new DeferredPart(LocalDate.MIN, charge.minus(left)));
    for (DuePart due : rest) {
      Money given = due.amount().min(left);
      left = left.minus(given);
      agreed.add(new DeferredPart(due.day(), given));
    }
    return later(new ArrayDeque<>(printed), new ArrayDeque<>(agreed));
  }

  /** Two orders of paying the same money, laid over one another: of each hryvnia the later day. */
  private static List<DeferredPart> later(Deque<DeferredPart> printed, Deque<DeferredPart> agreed) {
    var parts = new ArrayList<DeferredPart>();
    while (!agreed.isEmpty() && !printed.isEmpty()) {
      DeferredPart one = printed.pop();
      DeferredPart other = agreed.pop();
      Money common = one.amount().min(other.amount());
      if (common.isPositive()) {
        LocalDate day = one.day().isAfter(other.day()) ? one.day() : other.day();
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).day().equals(day))
          parts.set(last, new DeferredPart(day, parts.get(last).amount().plus(common)));
        else parts.add(new DeferredPart(day, common));
      }
      if (one.amount().compareTo(common) > 0) printed.push(one.without(common));
      if (other.amount().compareTo(common) > 0) agreed.push(other.without(common));
    }
    return parts;
  }

  private DeferredPart without(Money taken) {
    return new DeferredPart(day, amount.minus(taken));
  }
}
