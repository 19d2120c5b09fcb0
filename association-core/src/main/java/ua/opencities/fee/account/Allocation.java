package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * Which payment pays which charge: the invoice that was chosen first, then the oldest due. What is
 * too much stays as credit, what is too little leaves the charge partly paid; no kopiyka is lost.
 */
final class Allocation {
  /** {@code on} is the later of the two days: neither a payment nor a charge acts before it was. */
  record Part(UUID charge, UUID payment, EntryKind credit, Money amount, LocalDate on) {}

  private Allocation() {}

  static List<Part> of(List<Debt> debts, List<Credit> credits, Optional<UUID> chosenSource) {
    var order =
        Comparator.comparing((Debt d) -> !Optional.of(d.source()).equals(chosenSource))
            .thenComparing(Debt::dueOn)
            .thenComparing(Debt::bookedOn)
            .thenComparing(Debt::reference);
    var open = new ArrayList<>(debts.stream().filter(Debt::isOpen).sorted(order).toList());
    var parts = new ArrayList<Part>();
    for (Credit credit : credits.stream().sorted(Comparator.comparing(Credit::bookedOn)).toList()) {
      Money left = credit.left();
      for (int i = 0; i < open.size() && left.isPositive(); i++) {
        Debt debt = open.get(i);
        Money part = debt.outstanding().min(left);
        if (!part.isPositive()) continue;
        parts.add(new Part(debt.entry(), credit.entry(), credit.kind(), part, later(debt, credit)));
        open.set(i, lessened(debt, part));
        left = left.minus(part);
      }
    }
    return parts;
  }

  private static LocalDate later(Debt debt, Credit credit) {
    return debt.bookedOn().isAfter(credit.bookedOn()) ? debt.bookedOn() : credit.bookedOn();
  }

  static Debt lessened(Debt debt, Money by) {
    return new Debt(
        debt.entry(),
        debt.source(),
        debt.reference(),
        debt.bookedOn(),
        debt.dueOn(),
        debt.amount(),
        debt.outstanding().minus(by));
  }
}
