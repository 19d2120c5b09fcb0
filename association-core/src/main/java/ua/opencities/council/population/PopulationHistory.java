package ua.opencities.council.population;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The lines of a council's ledger, the newest day first. */
@UseCase
public class PopulationHistory {
  private final PopulationEntries entries;

  @Inject
  PopulationHistory(PopulationEntries entries) {
    this.entries = entries;
  }

  /** Those that hold. */
  public List<PopulationEntryView> of(Actor actor, CouncilId council) {
    return all(actor, council).stream().filter(line -> !line.withdrawn()).toList();
  }

  /**
   * @throws NotFound for what is no line of this council's ledger, or holds no more
   */
  public PopulationEntryView line(Actor actor, CouncilId council, UUID figure) {
    return of(actor, council).stream()
        .filter(each -> each.id().equals(figure))
        .findFirst()
        .orElseThrow(() -> new NotFound("population"));
  }

  /** With those that were withdrawn: the ledger forgets nothing. */
  public List<PopulationEntryView> all(Actor actor, CouncilId council) {
    return entries.of(council).stream().map(PopulationEntry::view).toList();
  }
}
