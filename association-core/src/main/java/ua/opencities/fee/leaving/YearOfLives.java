package ua.opencities.fee.leaving;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.FeeExplanation;

/**
 * What a council owes for a year in which it was a member once, twice or never: the parts of the
 * year that either membership touches, and once what decisions take off the year's fee.
 *
 * @param explained for each membership of the year, the earlier first
 */
record YearOfLives(Money sum, List<FeeExplanation> explained) {

  /**
   * @param charged by which tariff and figure
   * @param lives the newest first
   */
  static YearOfLives of(FeeExplanation charged, List<Period> lives) {
    List<Period> within =
        lives.stream()
            .filter(life -> touches(life, charged.year()))
            .sorted((one, other) -> one.from().compareTo(other.from()))
            .toList();
    List<FeeExplanation> explained = within.stream().map(charged::within).toList();
    return new YearOfLives(FeeExplanation.together(explained), explained);
  }

  private static boolean touches(Period life, int year) {
    LocalDate begins = LocalDate.of(year, Month.JANUARY, 1);
    LocalDate ends = LocalDate.of(year, Month.DECEMBER, 31);
    return !life.from().isAfter(ends) && life.to().map(day -> !day.isBefore(begins)).orElse(true);
  }
}
