package ua.opencities.document;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * What is known of a stored file.
 *
 * @param council whose file it is; empty for the association's own
 * @param size in bytes
 */
public record FileFacts(
    FileId id,
    Optional<CouncilId> council,
    String name,
    String mediaType,
    long size,
    String sha256,
    Instant storedAt,
    String storedBy) {}
