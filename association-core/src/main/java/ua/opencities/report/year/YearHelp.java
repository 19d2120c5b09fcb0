package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the association did for a council in a year besides its tools.
 *
 * @param advice how often it answered a draft of a programme, with remarks or with its advice
 * @param letters that it sent, without those that ask for the fee
 */
public record YearHelp(Count advice, Count letters) {
  /**
   * @param last the day of the latest, Kyiv time
   */
  public record Count(int times, Optional<LocalDate> last) {}
}
