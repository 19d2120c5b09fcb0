package ua.opencities.programme.season;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilExists;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Names the day of a council's own budget session; the clerk does, or the office for it. */
@UseCase
public class SetSessionDay {
  private final Seasons seasons;
  private final CouncilExists councils;
  private final Clock clock;
  private final Event<SeasonChanged> happened;

  @Inject
  SetSessionDay(
      Seasons seasons, CouncilExists councils, Clock clock, Event<SeasonChanged> happened) {
    this.seasons = seasons;
    this.councils = councils;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param day empty for the season's usual day again
   * @throws SeasonNotAccepted when the day is far from the year whose budget is adopted
   * @throws ua.opencities.shared.NotFound when the year is not open, or the council not the asker's
   */
  public void set(Actor actor, CouncilId council, int year, Optional<LocalDate> day) {
    councils.require(actor, council);
    seasons.get(year);
    day.flatMap(it -> SessionDay.fault("session", year, it))
        .ifPresent(
            fault -> {
              throw fault;
            });
    Optional<SessionDay> known = seasons.dayOf(council, year);
    if (known.map(SessionDay::session).equals(day)) return;
    if (day.isEmpty()) seasons.remove(known.orElseThrow());
    else known.orElseGet(() -> added(council, year)).set(day.get(), actor, clock.instant());
    seasons.write();
    happened.fire(SeasonChanged.sessionDaySet(actor, council, year, day));
  }

  private SessionDay added(CouncilId council, int year) {
    var day = new SessionDay(council, year);
    seasons.add(day);
    return day;
  }
}
