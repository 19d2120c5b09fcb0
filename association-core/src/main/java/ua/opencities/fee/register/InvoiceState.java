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
  PAID("outstanding = 0 and written_off = 0 and passed_on = 0 and corrected > 0"),
  /**
   * Nothing is left to pay, and not because it was paid: written off, passed on, corrected to
   * nothing.
   */
  CLOSED("outstanding = 0 and (written_off > 0 or passed_on > 0 or corrected = 0)");

  final String condition;

  InvoiceState(String condition) {
    this.condition = condition;
  }

  static InvoiceState of(
      Money corrected,
      Money outstanding,
      Money paid,
      Money passedOn,
      LocalDate payBy,
      LocalDate on) {
    if (outstanding.isZero())
      return paid.equals(corrected) && paid.isPositive() && passedOn.isZero() ? PAID : CLOSED;
    if (payBy.isBefore(on)) return OVERDUE;
    return paid.isPositive() ? PARTLY_PAID : OPEN;
  }
}
