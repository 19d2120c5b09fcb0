package ua.opencities.programme.year.money;

import java.time.LocalDate;
import java.time.Year;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/** An entry that the year's money does not allow, or not on that day. */
public class MoneyOutOfLine extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private MoneyOutOfLine(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static MoneyOutOfLine ofNothing() {
    return new MoneyOutOfLine("amount", "money.of-nothing");
  }

  static MoneyOutOfLine lapsesByItself() {
    return new MoneyOutOfLine("step", "money.lapses-by-itself");
  }

  static MoneyOutOfLine onlyLegalRenews() {
    return new MoneyOutOfLine("renews", "money.only-legal-renews");
  }

  static MoneyOutOfLine inTheFuture(LocalDate typed) {
    return new MoneyOutOfLine("date", "money.in-the-future", typed);
  }

  static MoneyOutOfLine notInItsYear(int year) {
    return new MoneyOutOfLine("date", "money.not-in-its-year", Year.of(year));
  }

  static MoneyOutOfLine planNotOfTheYear(int year) {
    return new MoneyOutOfLine("date", "money.plan-not-of-the-year", Year.of(year));
  }

  /** Budget Code, article 48: commitments stay within what the budget assigns. */
  static MoneyOutOfLine beyond(MoneyStep before, LocalDate day, Money allowed, Money wanted) {
    String code =
        switch (before) {
          case PLANNED -> "money.committed-beyond-plan";
          case LEGAL_COMMITMENT -> "money.financial-beyond-legal";
          case FINANCIAL_COMMITMENT, PAID, LAPSED -> "money.paid-beyond-commitment";
        };
    return new MoneyOutOfLine("amount", code, day, allowed, wanted);
  }

  static MoneyOutOfLine belowZero(MoneyStep step, LocalDate day, Money sum) {
    return new MoneyOutOfLine("amount", "money.below-zero", step, day, sum);
  }

  static MoneyOutOfLine noSuchEntry(int place) {
    return new MoneyOutOfLine("corrects", "money.no-such-entry", place);
  }

  static MoneyOutOfLine alreadyCorrected(int place, int by) {
    return new MoneyOutOfLine("corrects", "money.already-corrected", place, by);
  }

  static MoneyOutOfLine correctsAnotherStep(int place, MoneyStep step) {
    return new MoneyOutOfLine("step", "money.corrects-another-step", place, step);
  }

  static MoneyOutOfLine ofNoProgramme(int year) {
    return new MoneyOutOfLine("programme", "money.of-no-programme", Year.of(year));
  }

  static MoneyOutOfLine nothingLapsed(int year) {
    return new MoneyOutOfLine("renews", "money.nothing-lapsed", Year.of(year));
  }

  static MoneyOutOfLine renewsMoreThanLapsed(Money lapsed, Money renewed) {
    return new MoneyOutOfLine("amount", "money.renews-more-than-lapsed", lapsed, renewed);
  }

  static MoneyOutOfLine alreadyRenewed(int year, Money renewed, Money lapses) {
    return new MoneyOutOfLine("amount", "money.already-renewed", Year.of(year), renewed, lapses);
  }

  static MoneyOutOfLine yearNotOver(int year) {
    return new MoneyOutOfLine("", "money.year-not-over", Year.of(year));
  }

  @Override
  public String field() {
    return field;
  }
}
