package ua.opencities.report.year;

import ua.opencities.shared.Money;

/**
 * The year's money in the council's budget, as the council tells it.
 *
 * @param renewed of what lapsed, registered again in the next year
 */
public record YearFunds(
    Money planned, Money legal, Money financial, Money paid, Money lapsed, Money renewed) {
  static final YearFunds NONE =
      new YearFunds(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
}
