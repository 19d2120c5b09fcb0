package ua.opencities.report.fee.kind;

import ua.opencities.shared.Money;

/**
 * What was charged and came in.
 *
 * @param councils that were charged; in a sum of several kinds each is counted in every kind
 * @param overdue the part of {@link #outstanding} whose day has passed
 */
public record KindFigures(long councils, Money charged, Money paid, Money overdue) {
  static final KindFigures NOTHING = new KindFigures(0, Money.ZERO, Money.ZERO, Money.ZERO);

  public Money outstanding() {
    return charged.minus(paid);
  }

  KindFigures plus(KindFigures other) {
    return new KindFigures(
        councils + other.councils,
        charged.plus(other.charged),
        paid.plus(other.paid),
        overdue.plus(other.overdue));
  }
}
