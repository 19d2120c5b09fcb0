package ua.opencities.job;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** All jobs, the newest first. */
@UseCase
@StaffOnly
public class Jobs {
  private final QueuedJobs jobs;

  @Inject
  Jobs(QueuedJobs jobs) {
    this.jobs = jobs;
  }

  public Page<JobView> newestFirst(Actor actor, Page.Request page) {
    return jobs.newestFirst(page);
  }
}
