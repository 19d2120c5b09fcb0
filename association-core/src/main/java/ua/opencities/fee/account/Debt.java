package ua.opencities.fee.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * A charge on the account and what is still to be paid of it.
 *
 * @param source the invoice, {@code reference} its number
 * @param outstanding zero when settled
 */
public record Debt(
    UUID entry,
    UUID source,
    String reference,
    LocalDate bookedOn,
    LocalDate dueOn,
    Money amount,
    Money outstanding) {

  public Money paid() {
    return amount.minus(outstanding);
  }

  public boolean isOpen() {
    return outstanding.isPositive();
  }

  /** Zero until the due day has passed: the due day itself is in time. */
  public long daysLate(LocalDate on) {
    return isOpen() ? Math.max(0, ChronoUnit.DAYS.between(dueOn, on)) : 0;
  }
}
