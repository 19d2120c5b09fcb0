package ua.opencities.programme.season.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.programme.season.SeasonPace;
import ua.opencities.programme.season.SeasonView;

/**
 * An open season.
 *
 * @param dates counted back from the usual session; a council may have its own
 * @param publicationDays working days, as the two after it
 * @param daysOff beside Saturdays and Sundays
 */
public record SeasonJson(
    int year,
    SeasonDatesJson dates,
    int publicationDays,
    int committeeDays,
    int adviceDays,
    List<LocalDate> daysOff,
    String announcement,
    Instant openedAt) {
  public static SeasonJson of(SeasonView it) {
    SeasonPace pace = it.terms().pace();
    return new SeasonJson(
        it.year(),
        SeasonDatesJson.of(it.usualDates()),
        pace.publicationDays(),
        pace.committeeDays(),
        pace.adviceDays(),
        pace.daysOff().stream().sorted().toList(),
        it.terms().announcement(),
        it.openedAt());
  }
}
