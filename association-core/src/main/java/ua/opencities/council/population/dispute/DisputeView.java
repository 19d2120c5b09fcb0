package ua.opencities.council.population.dispute;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.tenancy.CouncilId;

/**
 * A dispute with the figure it is about.
 *
 * @param claimed how many inhabitants the council says there were, where it says so
 * @param words what the office answered
 */
public record DisputeView(
    UUID id,
    CouncilId council,
    String councilName,
    UUID figureId,
    PopulationFigure figure,
    Optional<Integer> claimed,
    String reason,
    String raisedBy,
    Instant raisedAt,
    Optional<DisputeOutcome> outcome,
    Optional<String> words,
    Optional<String> answeredBy,
    Optional<Instant> answeredAt) {
  public boolean waits() {
    return outcome.isEmpty();
  }
}
