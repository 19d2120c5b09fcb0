package ua.opencities.duplicate.pair;

import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * A row of the register as one of a pair.
 *
 * @param katottg empty text for a local association that has none
 * @param standing name of a {@code membership.Standing}
 */
public record Twin(
    CouncilId id,
    String name,
    String katottg,
    String oblast,
    String raion,
    Optional<String> edrpou,
    String standing) {}
