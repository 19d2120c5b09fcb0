package ua.opencities.fee.register;

import java.time.LocalDate;
import ua.opencities.shared.Money;

/**
 * Where an invoice stands on a day. Reckoned each time from payments and the day by which to pay,
 * never kept.
 */
public enum InvoiceState {
  /** Nothing is paid, and there is still time. */
  OPEN("paid = 0 and outstanding > 0 and pay_by >= ?1"),
  PARTLY_PAID("paid > 0 and outstanding > 0 and pay_by >= ?1"),
  OVERDUE("outstanding > 0 and pay_by < ?1"),
  PAID("outstanding = 0 and written_off = 0 and corrected > 0"),
  /** Nothing is left to pay, and not because it was paid: written off or corrected to nothing. */
  CLOSED("outstanding = 0 and (written_off > 0 or corrected = 0)");

  final String condition;

  InvoiceState(String condition) {
    this.condition = condition;
  }

  static InvoiceState of(
      Money corrected, Money writtenOff, Money paid, LocalDate payBy, LocalDate on) {
    if (corrected.equals(writtenOff.plus(paid)))
      return writtenOff.isPositive() || corrected.isZero() ? CLOSED : PAID;
    if (payBy.isBefore(on)) return OVERDUE;
    return paid.isPositive() ? PARTLY_PAID : OPEN;
  }
}
