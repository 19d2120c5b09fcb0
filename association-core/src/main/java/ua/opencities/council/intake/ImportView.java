package ua.opencities.council.intake;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.job.JobId;

/**
 * One file taken in, as it stands.
 *
 * @param fileSize in bytes
 * @param mapping by which it was last rehearsed
 */
public record ImportView(
    ImportId id,
    String fileName,
    long fileSize,
    ImportState state,
    Optional<Mapping> mapping,
    String uploadedBy,
    Instant uploadedAt,
    Optional<String> appliedBy,
    Optional<Instant> appliedAt,
    Optional<String> undoneBy,
    Optional<Instant> undoneAt,
    Optional<JobId> job) {}
