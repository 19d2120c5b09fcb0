package ua.opencities.programme.season.json;

import java.time.LocalDate;
import ua.opencities.programme.season.SeasonDates;

/** The last day of each part of the way to a budget session, and the session. */
public record SeasonDatesJson(
    LocalDate draftBy, LocalDate toCommitteeBy, LocalDate publishedBy, LocalDate session) {
  static SeasonDatesJson of(SeasonDates it) {
    return new SeasonDatesJson(it.draftBy(), it.toCommitteeBy(), it.publishedBy(), it.session());
  }
}
