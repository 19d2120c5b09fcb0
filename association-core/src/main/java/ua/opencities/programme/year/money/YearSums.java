package ua.opencities.programme.year.money;

import ua.opencities.shared.Money;

/** A year's money by steps, each the sum of what counts. */
public record YearSums(
    Money planned, Money legal, Money financial, Money paid, Money lapsed, Money renewed) {
  static final YearSums NONE =
      new YearSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  YearSums plus(YearSums more) {
    return new YearSums(
        planned.plus(more.planned),
        legal.plus(more.legal),
        financial.plus(more.financial),
        paid.plus(more.paid),
        lapsed.plus(more.lapsed),
        renewed.plus(more.renewed));
  }

  /** Registered, neither paid nor lapsed. */
  public Money open() {
    return legal.minus(paid).minus(lapsed);
  }

  /** In the budget, and no duty taken for it yet. */
  public Money free() {
    return planned.minus(legal);
  }

  public boolean isEmpty() {
    return planned.isZero() && legal.isZero() && lapsed.isZero();
  }

  public Money of(MoneyStep step) {
    return switch (step) {
      case PLANNED -> planned;
      case LEGAL_COMMITMENT -> legal;
      case FINANCIAL_COMMITMENT -> financial;
      case PAID -> paid;
      case LAPSED -> lapsed;
    };
  }
}
