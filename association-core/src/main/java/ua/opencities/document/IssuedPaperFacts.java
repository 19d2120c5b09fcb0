package ua.opencities.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

/**
 * Who made which paper of which data.
 *
 * @param version 1 for the first paper of this kind about the subject, then 2, 3 …
 * @param dataSha256 of the canonical data it was made of
 * @param sha256 of the file's bytes
 */
public record IssuedPaperFacts(
    UUID id,
    Optional<CouncilId> council,
    String kind,
    UUID subject,
    int version,
    FileId file,
    String dataSha256,
    String sha256,
    Instant generatedAt,
    String generatedBy) {}
