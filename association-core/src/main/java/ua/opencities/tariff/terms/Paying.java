package ua.opencities.tariff.terms;

/** How a council pays the fee of a year, where the tariff leaves it the choice. */
public enum Paying {
  AT_ONCE,
  IN_PARTS
}
