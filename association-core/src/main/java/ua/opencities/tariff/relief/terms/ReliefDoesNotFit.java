package ua.opencities.tariff.relief.terms;

import java.time.LocalDate;
import java.time.Year;
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

  static ReliefDoesNotFit partsMissing() {
    return new ReliefDoesNotFit("instalments", "tariff.relief-parts-missing");
  }

  static ReliefDoesNotFit onlyOfInstalments() {
    return new ReliefDoesNotFit("instalments", "tariff.relief-only-of-instalments");
  }

  static ReliefDoesNotFit partsOfAnotherFee() {
    return new ReliefDoesNotFit("fee", "tariff.relief-parts-of-annual");
  }

  static ReliefDoesNotFit partsOfSeveralYears() {
    return new ReliefDoesNotFit("endsOn", "tariff.relief-parts-of-one-year");
  }

  /**
   * @param field where it was typed
   */
  public static ReliefDoesNotFit dayOfAnotherYear(String field, LocalDate day, int year) {
    return new ReliefDoesNotFit(field, "tariff.relief-part-of-another-year", day, Year.of(year));
  }

  @Override
  public String field() {
    return field;
  }
}
