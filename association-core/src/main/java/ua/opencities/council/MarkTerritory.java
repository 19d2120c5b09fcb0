package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilChanged.TerritoryMarked;
import ua.opencities.council.territory.TerritoryEntry;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Notes what the state's list of territories says of a council, with its days. What was noted
 * before stays for the days it was said of; the council stands by what is said of today.
 */
@UseCase
@StaffOnly
public class MarkTerritory {
  public static final int ACT = 300;
  private final Councils councils;
  private final Territories territories;
  private final Clock clock;
  private final Event<TerritoryMarked> announced;

  @Inject
  MarkTerritory(
      Councils councils, Territories territories, Clock clock, Event<TerritoryMarked> announced) {
    this.councils = councils;
    this.territories = territories;
    this.clock = clock;
    this.announced = announced;
  }

  public void mark(
      Actor actor,
      CouncilId id,
      TerritoryStatus status,
      LocalDate from,
      Optional<LocalDate> until) {
    mark(actor, id, status, from, until, Optional.empty());
  }

  /**
   * @param status {@code NONE} takes the council off the list
   * @param until the last day, included
   * @param act by which the list says so, as one line
   */
  public void mark(
      Actor actor,
      CouncilId id,
      TerritoryStatus status,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<String> act) {
    if (until.isPresent() && until.get().isBefore(from))
      throw new PeriodRunsBackwards(from, until.get());
    var said = Text.optional("act", act.orElse(null), ACT);
    Council council = councils.getToChange(id);
    var now = clock.instant();
    territories.add(
        id, new TerritoryEntry(status, from, until, said, actor.shown(), now), actor, now);
    territories.standBy(council, LocalDate.now(clock));
    announced.fire(new TerritoryMarked(actor.name(), id, status, from, until, said));
  }
}
