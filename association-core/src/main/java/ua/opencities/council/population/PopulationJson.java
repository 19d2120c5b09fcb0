package ua.opencities.council.population;

import java.time.LocalDate;
import java.util.UUID;

/** A line of the ledger that holds, with when it was confirmed. */
public record PopulationJson(
    UUID id, int inhabitants, LocalDate asOf, String source, String confirmedAt) {
  public static PopulationJson of(PopulationEntryView it) {
    var figure = it.figure();
    return new PopulationJson(
        it.id(), figure.inhabitants(), figure.asOf(), figure.source(), it.confirmedAt().toString());
  }
}
