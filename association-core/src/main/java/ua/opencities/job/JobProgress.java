package ua.opencities.job;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** One job as it stands. */
@UseCase
@StaffOnly
public class JobProgress {
  private final QueuedJobs jobs;

  @Inject
  JobProgress(QueuedJobs jobs) {
    this.jobs = jobs;
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is no such job
   */
  public JobView of(Actor actor, JobId id) {
    return jobs.view(id);
  }
}
