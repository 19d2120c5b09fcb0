package ua.opencities.tariff.terms;

import ua.opencities.shared.Money;

/** To what a fee is rounded when all else is reckoned: the half goes up. */
public enum Rounding {
  KOPIYKA("0.01"),
  HRYVNIA("1.00"),
  TEN_HRYVNIAS("10.00");

  private final Money unit;

  Rounding(String unit) {
    this.unit = Money.of(unit);
  }

  public Money of(Money fee) {
    return fee.roundedTo(unit);
  }

  public boolean leaves(Money amount) {
    return of(amount).equals(amount);
  }
}
