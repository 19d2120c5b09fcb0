package ua.opencities.council;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What the state's list says of a day, for the rooms above: of many councils at once. */
@UseCase
public class TerritoriesOn {
  private final Territories territories;

  @Inject
  TerritoriesOn(Territories territories) {
    this.territories = territories;
  }

  /** By {@link TerritoryHistory.View#covering}; where nothing covers the day there is none. */
  public Map<CouncilId, TerritoryNote> of(
      Actor actor, Collection<CouncilId> councils, LocalDate day) {
    if (councils.isEmpty()) return Map.of();
    var said = new HashMap<CouncilId, TerritoryNote>();
    territories
        .histories(councils)
        .forEach(
            (council, history) ->
                history.covering(day).ifPresent(entry -> said.put(council, entry.note())));
    return said;
  }
}
