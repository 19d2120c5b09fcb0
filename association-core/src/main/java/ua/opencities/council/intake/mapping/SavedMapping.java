package ua.opencities.council.intake.mapping;

import java.util.UUID;

/**
 * A mapping that may be used again.
 *
 * @param shipped it came with the platform
 */
public record SavedMapping(UUID id, String name, boolean shipped, Mapping mapping) {}
