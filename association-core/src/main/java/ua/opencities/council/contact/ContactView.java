package ua.opencities.council.contact;

import java.time.Instant;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

/**
 * A contact as it stands.
 *
 * @param version to say when changing it, so that two people do not write over each other
 */
public record ContactView(
    UUID id,
    CouncilId council,
    ContactDetails details,
    String changedBy,
    Instant changedAt,
    long version) {}
