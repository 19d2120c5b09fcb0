package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilChanged.TerritoryMarked;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Notes what the state's list of territories says of a council, with its days. */
@UseCase
@StaffOnly
public class MarkTerritory {
  private final Councils councils;
  private final Event<TerritoryMarked> announced;

  @Inject
  MarkTerritory(Councils councils, Event<TerritoryMarked> announced) {
    this.councils = councils;
    this.announced = announced;
  }

  /**
   * @param status {@code NONE} takes the council off the list
   * @param until the last day, included
   */
  public void mark(
      Actor actor,
      CouncilId id,
      TerritoryStatus status,
      LocalDate from,
      Optional<LocalDate> until) {
    if (until.isPresent() && until.get().isBefore(from))
      throw new PeriodRunsBackwards(from, until.get());
    councils.getToChange(id).territory(status, from, until);
    announced.fire(new TerritoryMarked(actor.name(), id, status, from, until));
  }
}
