package ua.opencities.council.official.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.tenancy.CouncilId;

/**
 * A mandate that ends, or has ended, with nobody after it in the same position.
 *
 * @param name «Олег ВОЛЬСЬКИЙ», as papers are signed
 * @param lastDay in office
 */
public record EndingTerm(
    CouncilId council,
    String councilName,
    String oblastCode,
    UUID official,
    OfficialPosition position,
    String title,
    String name,
    LocalDate lastDay) {

  /** Below zero when it has ended. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, lastDay);
  }
}
