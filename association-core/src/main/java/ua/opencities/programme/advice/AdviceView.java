package ua.opencities.programme.advice;

import java.time.Instant;
import java.util.Optional;

/**
 * A word of advice to read.
 *
 * @param by the name that people read
 * @param version of the programme that was before their eyes: a higher one has changed since
 */
public record AdviceView(
    AdviceStep step, Optional<String> remarks, String by, Instant at, long version) {}
