package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
  private final Event<CouncilDetailsChanged> announced;

  @Inject
  MarkTerritory(Councils councils, Event<CouncilDetailsChanged> announced) {
    this.councils = councils;
    this.announced = announced;
  }

  public void mark(
      Actor actor,
      CouncilId id,
      TerritoryStatus status,
      LocalDate from,
      Optional<LocalDate> until) {
    if (until.isPresent() && until.get().isBefore(from))
      throw new PeriodRunsBackwards(from, until.get());
    councils.getToChange(id).territory(status, from, until);
    announced.fire(
        new CouncilDetailsChanged(
            actor.name(),
            id,
            Map.of(
                "territory", status.name(),
                "from", from.toString(),
                "until", until.map(LocalDate::toString).orElse(""))));
  }
}
