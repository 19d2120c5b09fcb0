package ua.opencities.job;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Puts a failed archive back into the queue: it goes on behind its last finished chunk, and what is
 * packed stays packed. Other work has ways of its own to go on.
 */
@UseCase
@StaffOnly
public class ContinueJob {
  private final QueuedJobs jobs;
  private final UnfinishedArchive unfinished;
  private final Event<JobQueued> announced;

  @Inject
  ContinueJob(QueuedJobs jobs, UnfinishedArchive unfinished, Event<JobQueued> announced) {
    this.jobs = jobs;
    this.unfinished = unfinished;
    this.announced = announced;
  }

  /**
   * @throws JobCannotGoOn when it did not fail, or makes no archive
   */
  public void goOn(Actor actor, JobId id) {
    Job job = jobs.lock(id).orElseThrow(JobCannotGoOn::new);
    if (!unfinished.is(actor, job.view(false))) throw new JobCannotGoOn();
    job.goOn();
    announced.fire(
        new JobQueued(
            actor.name(),
            job.councilId(),
            job.id().value(),
            job.kind(),
            job.argument(),
            job.councils()));
  }
}
