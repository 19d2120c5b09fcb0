package ua.opencities.portal.admin.reminder;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.job.JobView;
import ua.opencities.reminder.round.RoundView;

/**
 * A round and how far it is.
 *
 * @param work of its job: QUEUED, RUNNING, DONE, FAILED, CANCELLED
 */
public record RoundJson(
    UUID id,
    String day,
    String asked,
    String askedAt,
    String endedAt,
    String work,
    long notices,
    long letters,
    long mails) {
  static RoundJson of(RoundView it, Optional<JobView> job) {
    return new RoundJson(
        it.id().value(),
        it.day().toString(),
        it.asked().name(),
        it.askedAt().toString(),
        it.endedAt().map(Object::toString).orElse(null),
        job.map(work -> work.state().name()).orElse(null),
        it.notices(),
        it.letters(),
        it.mails());
  }
}
