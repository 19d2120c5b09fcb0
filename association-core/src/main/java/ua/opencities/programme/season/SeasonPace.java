package ua.opencities.programme.season;

import java.time.LocalDate;
import java.util.Set;

/**
 * How many working days each part of the way to a budget session takes.
 *
 * @param publicationDays a draft stands published before the session: ten, by article 15, part 3,
 *     of the Law «On Access to Public Information» № 2939-VI
 * @param committeeDays the executive committee has from getting the draft until it is published for
 *     the session; its own draft decision is published too
 * @param adviceDays the association and the clerk have from the draft's being ready until the
 *     committee gets it
 * @param daysOff on which nobody works, beside Saturdays and Sundays
 */
public record SeasonPace(
    int publicationDays, int committeeDays, int adviceDays, Set<LocalDate> daysOff) {
  /** More than this many working days are no part of a season. */
  public static final int MOST = 60;

  public static final SeasonPace USUAL = new SeasonPace(10, 10, 5, Set.of());

  public SeasonPace {
    daysOff = Set.copyOf(daysOff);
  }

  public SeasonDates before(LocalDate session) {
    var days = new WorkingDays(daysOff);
    LocalDate published = days.before(session, publicationDays);
    LocalDate toCommittee = days.before(published, committeeDays);
    return new SeasonDates(days.before(toCommittee, adviceDays), toCommittee, published, session);
  }

  /** The first day on which a session may decide on what was published on a day. */
  public LocalDate sessionAfter(LocalDate published) {
    var days = new WorkingDays(daysOff);
    LocalDate session = published;
    while (days.before(session, publicationDays).isBefore(published)) session = session.plusDays(1);
    return session;
  }

  /** 15 December of the year before, or the last working day before it. */
  public static LocalDate usualSession(int year) {
    return new WorkingDays(Set.of()).notAfter(LocalDate.of(year - 1, 12, 15));
  }
}
