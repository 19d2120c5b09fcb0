package ua.opencities.job;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Takes the oldest job that nobody works on. Only {@link RunNextJob} calls it. */
@UseCase
@StaffOnly
class TakeJob {
  /** A job that kills its server each time must not do so for ever. */
  private static final int MOST_TRIES = 5;

  private final QueuedJobs jobs;
  private final JobFiles files;
  private final Clock clock;
  private final Event<JobEnded> announced;

  @Inject
  TakeJob(QueuedJobs jobs, JobFiles files, Clock clock, Event<JobEnded> announced) {
    this.jobs = jobs;
    this.files = files;
    this.clock = clock;
    this.announced = announced;
  }

  public Optional<Taken> next(Actor operator, String node) {
    return jobs.lockNext().map(job -> take(operator, job, node));
  }

  private Taken take(Actor operator, Job job, String node) {
    Instant now = clock.instant();
    UUID claim = job.take(node, now, jobs.heartbeat());
    if (jobs.isCancelled(job.id())) job.cancel(now);
    else if (job.tries() > MOST_TRIES) job.fail(Optional.empty(), WorkingJobs.newReference(), now);
    if (job.state().ended()) {
      // what failed may go on with the pieces of its finished chunks, what was cancelled never does
      if (job.state() == JobState.CANCELLED) files.dropPieces(job.id());
      announced.fire(
          new JobEnded(
              operator.name(), job.councilId(), job.id().value(), job.kind(), job.state()));
    }
    return new Taken(job.id(), job.kind(), claim);
  }

  /**
   * @param claim proves in each chunk that the job is still this worker's
   */
  record Taken(JobId id, String kind, UUID claim) {}
}
