package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.policy.ArrearsPolicy;
import ua.opencities.fee.policy.Consequence;
import ua.opencities.fee.rest.Rest;
import ua.opencities.shared.Money;

/**
 * A fee is late. Until the grace period ends this has no consequence; after it the one of the
 * policy in force.
 *
 * @param oldest the number of the invoice that is late the longest
 * @param graceEnds the last day without consequence
 * @param rest why it has no consequence meanwhile but to be told
 */
public record Arrears(
    Money overdue,
    String oldest,
    LocalDate dueOn,
    LocalDate graceEnds,
    boolean pastGrace,
    Consequence consequence,
    Optional<Rest> rest) {
  static Optional<Arrears> of(List<Debt> charges, LocalDate on, ArrearsPolicy policy) {
    return charges.stream()
        .filter(d -> d.daysLate(on) > 0)
        .min(Comparator.comparing(Debt::dueOn))
        .map(
            first -> {
              LocalDate graceEnds = first.dueOn().plusDays(policy.graceDays());
              return new Arrears(
                  Ageing.of(charges, on).overdue(),
                  first.reference(),
                  first.dueOn(),
                  graceEnds,
                  on.isAfter(graceEnds),
                  policy.consequence(),
                  Optional.empty());
            });
  }

  Arrears resting(Optional<Rest> by) {
    return new Arrears(
        overdue,
        oldest,
        dueOn,
        graceEnds,
        pastGrace,
        by.isPresent() ? Consequence.NOTICE : consequence,
        by);
  }
}
