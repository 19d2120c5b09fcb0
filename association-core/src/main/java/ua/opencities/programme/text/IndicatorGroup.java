package ua.opencities.programme.text;

/** The groups of the budget programme's passport: затрат, продукту, ефективності, якості. */
public enum IndicatorGroup {
  COST,
  PRODUCT,
  EFFICIENCY,
  QUALITY
}
