package ua.opencities.duplicate.merger;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.details.MergedField;
import ua.opencities.tenancy.CouncilId;

/**
 * A merger that was done; the names are those before it.
 *
 * @param taken what the kept row took of the other
 * @param keptVersion of the kept row right after it
 */
public record Merger(
    UUID id,
    CouncilId kept,
    CouncilId gone,
    String keptName,
    String goneName,
    String goneKatottg,
    Set<MergedField> taken,
    String reason,
    long keptVersion,
    String mergedBy,
    Instant mergedAt,
    Optional<String> undoneBy,
    Optional<Instant> undoneAt) {
  public Merger {
    taken = Set.copyOf(taken);
  }

  public boolean holds() {
    return undoneAt.isEmpty();
  }
}
