package ua.opencities.report.year;

import ua.opencities.shared.Money;

/**
 * Where the talk about the year's missing money stands.
 *
 * @param step name of its {@code programme.year.shortfall.ShortfallStep}
 * @param fundable what the council can pay this year
 */
public record YearShortfall(String step, Money fundable) {
  boolean is(String wanted) {
    return step.equals(wanted);
  }
}
