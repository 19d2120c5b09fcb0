package ua.opencities.council.population;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** How many inhabitants a council had on a day, as a tariff asks. */
@UseCase
public class PopulationLedger {
  private final PopulationEntries entries;

  @Inject
  PopulationLedger(PopulationEntries entries) {
    this.entries = entries;
  }

  /** The figure with the newest day up to {@code day}; empty when nothing is known by then. */
  public Optional<PopulationFigure> on(Actor actor, CouncilId council, LocalDate day) {
    return entries.validOn(council, day).map(PopulationEntry::figure);
  }
}
