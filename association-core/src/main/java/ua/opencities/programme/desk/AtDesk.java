package ua.opencities.programme.desk;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.programme.text.PartName;

/**
 * Somebody else who has the draft open.
 *
 * @param name that people read
 * @param part at which they were seen last; empty while they check the whole
 */
public record AtDesk(String name, Optional<PartName> part, Instant seenAt) {}
