package ua.opencities.programme.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A publication to read.
 *
 * @param address where it stands: a page of the council's site, a newspaper
 * @param earliestSession the first day on which a session may decide, after the working days for
 *     which a draft stands published
 * @param by who recorded it, as people read it
 */
public record PublicationView(
    LocalDate day, String address, LocalDate earliestSession, String by, Instant at) {

  /** A decision of this day did not wait as long as the law asks. */
  public boolean isTooEarly(LocalDate decided) {
    return decided.isBefore(earliestSession);
  }
}
