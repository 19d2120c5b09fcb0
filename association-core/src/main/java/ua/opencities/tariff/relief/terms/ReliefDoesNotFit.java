package ua.opencities.tariff.relief.terms;

import ua.opencities.shared.RuleBroken;

/** What is granted is said by halves, or by what belongs to another kind. */
public class ReliefDoesNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private ReliefDoesNotFit(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static ReliefDoesNotFit percentOrSum() {
    return new ReliefDoesNotFit("percent", "tariff.relief-percent-or-sum");
  }

  static ReliefDoesNotFit percent(int percent) {
    return new ReliefDoesNotFit("percent", "tariff.relief-percent", percent);
  }

  static ReliefDoesNotFit nothingOff() {
    return new ReliefDoesNotFit("sum", "tariff.relief-nothing-off");
  }

  static ReliefDoesNotFit sumOfSeveralFees() {
    return new ReliefDoesNotFit("sum", "tariff.relief-sum-of-several-fees");
  }

  static ReliefDoesNotFit onlyOfDiscounts() {
    return new ReliefDoesNotFit("percent", "tariff.relief-only-of-discounts");
  }

  static ReliefDoesNotFit sponsorMissing() {
    return new ReliefDoesNotFit("sponsorName", "tariff.relief-sponsor-missing");
  }

  static ReliefDoesNotFit nobodyPaysOfThis() {
    return new ReliefDoesNotFit("sponsorName", "tariff.relief-without-sponsor");
  }

  static ReliefDoesNotFit moratoriumOfAnotherFee() {
    return new ReliefDoesNotFit("fee", "tariff.relief-moratorium-of-annual");
  }

  @Override
  public String field() {
    return field;
  }
}
