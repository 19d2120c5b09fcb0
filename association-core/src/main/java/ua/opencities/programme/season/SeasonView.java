package ua.opencities.programme.season;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A season to read.
 *
 * @param openedBy the name that people read
 * @param version what a correction has to name
 */
public record SeasonView(SeasonTerms terms, String openedBy, Instant openedAt, long version) {
  public int year() {
    return terms.year();
  }

  /** The days of a council whose budget session is on this day. */
  public SeasonDates datesBefore(LocalDate session) {
    return terms.pace().before(session);
  }

  public SeasonDates usualDates() {
    return datesBefore(terms.session());
  }
}
