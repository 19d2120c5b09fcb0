package ua.opencities.fee.register;

import java.time.LocalDate;
import ua.opencities.shared.Money;

/**
 * Where an invoice stands on a day. Reckoned each time from payments and the day by which to pay,
 * never kept.
 */
public enum InvoiceState {
  /** Nothing is paid, and there is still time. */
  OPEN("paid = 0 and pay_by >= ?1"),
  PARTLY_PAID("paid > 0 and paid < amount and pay_by >= ?1"),
  OVERDUE("paid < amount and pay_by < ?1"),
  PAID("paid = amount");

  final String condition;

  InvoiceState(String condition) {
    this.condition = condition;
  }

  static InvoiceState of(Money amount, Money paid, LocalDate payBy, LocalDate on) {
    if (paid.equals(amount)) return PAID;
    if (payBy.isBefore(on)) return OVERDUE;
    return paid.isPositive() ? PARTLY_PAID : OPEN;
  }
}
