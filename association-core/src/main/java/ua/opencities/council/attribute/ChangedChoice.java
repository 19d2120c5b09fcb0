package ua.opencities.council.attribute;

import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of a value of the list.
 *
 * @param dropped it is no longer offered; what no council has is removed
 */
public record ChangedChoice(UUID id, String name, Optional<String> nameEnglish, boolean dropped) {}
