package ua.opencities.council.population;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilExists;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Adds a figure to the ledger; a wrong one is answered by a newer line, never overwritten. */
@UseCase
@StaffOnly
public class ConfirmPopulation {
  private final PopulationEntries entries;
  private final CouncilExists councils;
  private final Clock clock;
  private final Event<PopulationConfirmed> announced;

  @Inject
  ConfirmPopulation(
      PopulationEntries entries,
      CouncilExists councils,
      Clock clock,
      Event<PopulationConfirmed> announced) {
    this.entries = entries;
    this.councils = councils;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws PopulationNotPlausible for a figure below zero, above five million or of a day to come
   */
  public void confirm(
      Actor actor, CouncilId council, int inhabitants, LocalDate asOf, String source) {
    councils.require(actor, council);
    PopulationFigure.mustBePlausible("inhabitants", inhabitants);
    if (asOf.isAfter(LocalDate.now(clock))) throw PopulationNotPlausible.dayToCome(asOf);
    var figure = new PopulationFigure(inhabitants, asOf, Text.required("source", source, 300));
    var entry = new PopulationEntry(council, figure, actor, clock.instant());
    entries.add(entry);
    announced.fire(new PopulationConfirmed(actor.name(), council, entry.id(), figure));
  }
}
