package ua.opencities.fee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A council that is about to leave, or has left.
 *
 * @param lastDay of membership, once it has left
 */
public record Leaving(Optional<LocalDate> lastDay) {}
