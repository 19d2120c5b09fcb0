package ua.opencities.report.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A council's missing money in a list.
 *
 * @param step name of its {@code programme.year.shortfall.ShortfallStep}
 * @param restDue name of its {@code RestDue}; empty until it is agreed
 * @param outstanding of the year's invoices; empty while there is none
 */
public record ShortfallRow(
    CouncilId council,
    String name,
    int year,
    String step,
    Money fee,
    Money fundable,
    Optional<String> restDue,
    Optional<LocalDate> dueOn,
    Optional<String> decision,
    Instant saidAt,
    Optional<Money> outstanding) {
  public Money missing() {
    return fee.minus(fundable);
  }

  /** The agreed day has passed, and the rest has not come. */
  public boolean isLate(LocalDate today) {
    return dueOn.filter(today::isAfter).isPresent()
        && outstanding.filter(Money::isPositive).isPresent();
  }
}
