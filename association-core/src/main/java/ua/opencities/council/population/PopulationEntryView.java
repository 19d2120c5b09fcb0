package ua.opencities.council.population;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the ledger with who confirmed it, and when.
 *
 * @param withdrawn it came with an import that was undone, and holds no more
 */
public record PopulationEntryView(
    UUID id, PopulationFigure figure, String confirmedBy, Instant confirmedAt, boolean withdrawn) {}
