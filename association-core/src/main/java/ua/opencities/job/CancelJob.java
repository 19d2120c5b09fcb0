package ua.opencities.job;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Asks a job to stop. One that waits never starts; one that runs stops before its next chunk and
 * keeps what its finished chunks did. One that failed is given up: the files of its unfinished
 * archive go.
 */
@UseCase
@StaffOnly
public class CancelJob {
  private final QueuedJobs jobs;
  private final JobFiles files;
  private final Clock clock;
  private final Event<JobCancelAsked> announced;

  @Inject
  CancelJob(QueuedJobs jobs, JobFiles files, Clock clock, Event<JobCancelAsked> announced) {
    this.jobs = jobs;
    this.files = files;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws JobHasEnded when there is nothing to stop any more
   */
  public void cancel(Actor actor, JobId id) {
    Job job = jobs.get(id);
    if (job.state() == JobState.FAILED) {
      job.cancel(clock.instant());
      files.dropPieces(id);
    } else if (job.state().ended()) throw new JobHasEnded();
    jobs.askToCancel(id, actor, clock.instant());
    announced.fire(new JobCancelAsked(actor.name(), job.councilId(), id.value(), job.kind()));
  }
}
