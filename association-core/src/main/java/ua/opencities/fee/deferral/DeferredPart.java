package ua.opencities.fee.deferral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.programme.year.shortfall.DuePart;
import ua.opencities.shared.Money;

/** A part of a charge, and the day by which it is to be paid. */
public record DeferredPart(LocalDate day, Money amount) {

  /**
   * The whole charge in parts. What the council can fund stays due on the printed day, the rest on
   * the agreed ones; an agreement defers and never hurries. Of a charge smaller than the fee that
   * was spoken of, the last parts are smaller.
   */
  static List<DeferredPart> of(Money charge, LocalDate printed, List<DuePart> rest) {
    Money left = Money.sum(rest.stream().map(DuePart::amount).toList()).min(charge);
    var parts = new ArrayList<DeferredPart>();
    Money funded = charge.minus(left);
    if (funded.isPositive()) parts.add(new DeferredPart(printed, funded));
    for (DuePart due : rest) {
      Money given = due.amount().min(left);
      left = left.minus(given);
      LocalDate day = due.day().isAfter(printed) ? due.day() : printed;
      if (given.isPositive()) parts.add(new DeferredPart(day, given));
    }
    return parts;
  }
}
