package ua.opencities.fee.opening;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.fee.opening.line.OpeningTerms;

/**
 * One table taken in, as it stands.
 *
 * @param terms by which it was last rehearsed
 */
public record OpeningImportView(
    OpeningImportId id,
    String fileName,
    OpeningState state,
    Optional<OpeningTerms> terms,
    String uploadedBy,
    Instant uploadedAt,
    Optional<String> appliedBy,
    Optional<Instant> appliedAt,
    Optional<String> undoneBy,
    Optional<Instant> undoneAt) {}
