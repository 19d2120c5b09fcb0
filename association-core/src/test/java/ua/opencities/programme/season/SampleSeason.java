package ua.opencities.programme.season;

import java.time.LocalDate;
import java.time.ZoneId;
import ua.opencities.support.Association;

/** A season of next year that several tests share; each looks at councils of its own. */
public final class SampleSeason {
  public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));

  private SampleSeason() {}

  /** Opened with the usual terms, unless it is open. */
  public static synchronized int open(int yearsAhead) {
    int year = TODAY.getYear() + yearsAhead;
    if (Association.get(OpenSeasons.class).of(Association.administrator(), year).isEmpty())
      Association.get(OpenSeason.class).open(Association.administrator(), terms(year));
    return year;
  }

  public static SeasonTerms terms(int year) {
    return new SeasonTerms(
        year,
        SeasonPace.usualSession(year),
        SeasonPace.USUAL,
        "Просимо передбачити внесок у бюджеті.");
  }
}
