package ua.opencities.programme.season;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The association opens a year: from now on each member council sees its task and its days. */
@UseCase
@StaffOnly
public class OpenSeason {
  private final Seasons seasons;
  private final Clock clock;
  private final Event<SeasonChanged> happened;

  @Inject
  OpenSeason(Seasons seasons, Clock clock, Event<SeasonChanged> happened) {
    this.seasons = seasons;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @throws SeasonNotAccepted when the year is open already or far away, or its session or days
   *     cannot be so
   */
  public void open(Actor actor, SeasonTerms terms) {
    int thisYear = LocalDate.now(clock).getYear();
    if (terms.year() < thisYear || terms.year() > thisYear + 5)
      throw SeasonNotAccepted.unlikelyYear(terms.year());
    terms.check();
    seasons.oneAtATime(terms.year());
    if (seasons.find(terms.year()).isPresent()) throw SeasonNotAccepted.opened(terms.year());
    Season season = new Season(terms, actor, clock.instant());
    seasons.add(season);
    seasons.write();
    happened.fire(SeasonChanged.opened(actor, terms));
  }
}
