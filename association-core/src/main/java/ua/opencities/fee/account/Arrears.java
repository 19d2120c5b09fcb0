package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Money;

/**
 * A fee is late. Until the grace period ends this has no consequence; after it no new tool is
 * switched on, while those that run go on running.
 *
 * @param oldest the number of the invoice that is late the longest
 * @param graceEnds the last day without consequence
 */
public record Arrears(
    Money overdue, String oldest, LocalDate dueOn, LocalDate graceEnds, boolean pastGrace) {
  static Optional<Arrears> of(List<Debt> charges, LocalDate on, int graceDays) {
    return charges.stream()
        .filter(d -> d.daysLate(on) > 0)
        .min(Comparator.comparing(Debt::dueOn))
        .map(
            first -> {
              LocalDate graceEnds = first.dueOn().plusDays(graceDays);
              return new Arrears(
                  Ageing.of(charges, on).overdue(),
                  first.reference(),
                  first.dueOn(),
                  graceEnds,
                  on.isAfter(graceEnds));
            });
  }
}
