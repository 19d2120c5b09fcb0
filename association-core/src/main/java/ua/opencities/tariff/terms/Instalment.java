package ua.opencities.tariff.terms;

import java.time.MonthDay;
import java.util.Optional;

/**
 * A part of the year's fee.
 *
 * @param due the last day to pay it, in every year
 * @param percent of the fee, a whole number; empty in a tariff whose parts are equal
 */
public record Instalment(MonthDay due, Optional<Integer> percent) {
  public Instalment {
    if (!due.isValidYear(2023)) throw InstalmentsDoNotFit.leapDay();
    if (percent.isPresent() && (percent.get() < 1 || percent.get() > 99))
      throw InstalmentsDoNotFit.percent(percent.get());
  }

  public static Instalment equal(MonthDay due) {
    return new Instalment(due, Optional.empty());
  }

  public static Instalment of(MonthDay due, int percent) {
    return new Instalment(due, Optional.of(percent));
  }
}
