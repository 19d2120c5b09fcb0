package ua.opencities.job;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Ends a worker's hold of a job before the job's end. Only {@link RunNextJob} calls it. */
@UseCase
@StaffOnly
class LayDownJob {
  private final QueuedJobs jobs;
  private final JobFiles files;
  private final Clock clock;
  private final Event<JobEnded> announced;

  @Inject
  LayDownJob(QueuedJobs jobs, JobFiles files, Clock clock, Event<JobEnded> announced) {
    this.jobs = jobs;
    this.files = files;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param error empty when the server stops in good order: the job then waits for another worker
   */
  public void layDown(Actor operator, TakeJob.Taken taken, Optional<Failure> error) {
    Optional<Job> held = jobs.lock(taken.id()).filter(job -> job.isHeldAs(taken.claim()));
    if (held.isEmpty()) return;
    Job job = held.get();
    if (error.isEmpty()) {
      job.layDown();
      return;
    }
    if (jobs.isCancelled(job.id())) {
      job.cancel(clock.instant());
      files.dropPieces(job.id());
    } else job.fail(error.get().sentence(), error.get().reference(), clock.instant());
    announced.fire(
        new JobEnded(operator.name(), job.councilId(), job.id().value(), job.kind(), job.state()));
  }

  /**
   * @param sentence of a broken rule, for the person who asked
   */
  record Failure(Optional<String> sentence, String reference) {}
}
