package ua.opencities.programme.season;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Puts the terms of an open season right; every council's days are counted anew. */
@UseCase
@StaffOnly
public class CorrectSeason {
  private final Seasons seasons;
  private final Event<SeasonChanged> happened;

  @Inject
  CorrectSeason(Seasons seasons, Event<SeasonChanged> happened) {
    this.seasons = seasons;
    this.happened = happened;
  }

  /**
   * @param seen the version that the writer had before their eyes
   * @throws SeasonNotAccepted when its session or days cannot be so
   * @throws ua.opencities.shared.NotFound when the year is not open
   * @throws ua.opencities.shared.SomeoneElseChanged when it is not the newest version
   */
  public void correct(Actor actor, SeasonTerms terms, long seen) {
    Season season = seasons.get(terms.year());
    terms.check();
    season.correct(terms, seen);
    seasons.write();
    happened.fire(SeasonChanged.corrected(actor, terms));
  }
}
