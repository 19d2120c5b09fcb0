package ua.opencities.council.population;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** All lines of a council's ledger, the newest day first. */
@UseCase
public class PopulationHistory {
  private final PopulationEntries entries;

  @Inject
  PopulationHistory(PopulationEntries entries) {
    this.entries = entries;
  }

  public List<PopulationEntryView> of(Actor actor, CouncilId council) {
    return entries.of(council).stream().map(PopulationEntry::view).toList();
  }
}
