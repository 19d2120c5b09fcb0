package ua.opencities.report.balance;

import ua.opencities.shared.Money;

/**
 * An account on a day, or the sum of many.
 *
 * @param balance positive is owed, negative is paid ahead
 */
public record BalanceFigures(
    Money balance, Money notDue, Money days1to30, Money days31to90, Money over90) {
  public Money overdue() {
    return days1to30.plus(days31to90).plus(over90);
  }

  /** What was paid and no charge had taken. */
  public Money credit() {
    return notDue.plus(overdue()).minus(balance);
  }
}
