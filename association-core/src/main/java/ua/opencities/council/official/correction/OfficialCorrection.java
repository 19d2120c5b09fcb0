package ua.opencities.council.official.correction;

import java.time.Instant;

/**
 * One correction of an official's entry.
 *
 * @param takenBack it had never been so: the register names the official no more
 * @param by the name people read
 */
public record OfficialCorrection(
    OfficialWas was, boolean takenBack, String reason, String by, Instant at) {}
