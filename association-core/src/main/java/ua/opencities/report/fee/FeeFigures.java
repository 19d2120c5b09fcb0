package ua.opencities.report.fee;

import ua.opencities.shared.Money;

/**
 * The figures of the fee report, of an oblast or of all.
 *
 * @param councils councils charged for the year
 * @param paid what payments have settled of the year's invoices
 * @param overdue the part of {@code outstanding} whose due day has passed
 * @param hindered the part of {@code outstanding} of councils that told what keeps them from paying
 * @param drafted programmes of the year that no committee has agreed yet
 */
public record FeeFigures(
    int councils,
    Money charged,
    Money paid,
    Money outstanding,
    Money overdue,
    Money hindered,
    int drafted,
    int agreed,
    int approved) {
  static final FeeFigures NOTHING =
      new FeeFigures(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0);

  FeeFigures plus(FeeFigures other) {
    return new FeeFigures(
        councils + other.councils,
        charged.plus(other.charged),
        paid.plus(other.paid),
        outstanding.plus(other.outstanding),
        overdue.plus(other.overdue),
        hindered.plus(other.hindered),
        drafted + other.drafted,
        agreed + other.agreed,
        approved + other.approved);
  }
}
