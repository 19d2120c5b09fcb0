package ua.opencities.reminder.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.job.JobId;

/**
 * A round to read.
 *
 * @param notices that went in it, {@code letters} the formal ones, {@code mails} to all people
 */
public record RoundView(
    RoundId id,
    LocalDate day,
    Asked asked,
    Optional<JobId> job,
    String askedBy,
    Instant askedAt,
    Optional<Instant> endedAt,
    long notices,
    long letters,
    long mails) {}
