package ua.opencities.job;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** One chunk of a job with its checkpoint, in one transaction. Only {@link RunNextJob} calls it. */
@UseCase
@StaffOnly
class WorkChunk {
  private final QueuedJobs jobs;
  private final JobFiles files;
  private final JobKinds kinds;
  private final Clock clock;
  private final Event<JobEnded> announced;

  @Inject
  WorkChunk(
      QueuedJobs jobs, JobFiles files, JobKinds kinds, Clock clock, Event<JobEnded> announced) {
    this.jobs = jobs;
    this.files = files;
    this.kinds = kinds;
    this.clock = clock;
    this.announced = announced;
  }

  /** Whether there is more to do for this worker. */
  public boolean more(Actor operator, TakeJob.Taken taken) {
    Optional<Job> held = jobs.lock(taken.id()).filter(job -> job.isHeldAs(taken.claim()));
    if (held.isEmpty()) return false;
    Job job = held.get();
    if (jobs.isCancelled(job.id())) {
      job.cancel(clock.instant());
      files.dropPieces(job.id());
      return ended(operator, job);
    }
    JobKind kind = kinds.named(job.kind()).orElseThrow();
    if (job.isUntouched())
      job.hasToDo(job.councils() > 0 ? job.councils() : kind.total(operator, job.argument()));
    Chunk chunk = kind.step(operator, job.view(false), job.checkpoint());
    files.keepPieces(job.id(), chunk.files());
    job.advance(chunk, jobs.heartbeat());
    if (chunk.checkpoint().isPresent()) return true;
    // an archive of nothing serves nobody
    kind.archive(job.view(false))
        .filter(name -> files.piece(job.id(), 1).isPresent())
        .ifPresent(name -> job.left(name, "application/zip", new Archive(files, job.id()).pack()));
    job.finish(clock.instant());
    return ended(operator, job);
  }

  private boolean ended(Actor operator, Job job) {
    announced.fire(
        new JobEnded(operator.name(), job.councilId(), job.id().value(), job.kind(), job.state()));
    return false;
  }
}
