package ua.opencities.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A step that takes effect on a day to come.
 *
 * @param act its {@code effectiveOn} is the day
 * @param by the name of who entered it, as the trail has it
 * @param hindrance why its day came and it took no effect
 */
public record StepAhead(
    Standing to,
    Act act,
    String by,
    String enteredBy,
    Instant enteredAt,
    Optional<String> hindrance) {}
