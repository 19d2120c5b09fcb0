package ua.opencities.job;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Whether a job failed while it packed an archive and what it packed is still there, so that it can
 * go on where it stopped.
 */
@UseCase
@StaffOnly
public class UnfinishedArchive {
  private final JobKinds kinds;
  private final JobFiles files;

  @Inject
  UnfinishedArchive(JobKinds kinds, JobFiles files) {
    this.kinds = kinds;
    this.files = files;
  }

  public boolean is(Actor actor, JobView job) {
    return job.state() == JobState.FAILED
        && kinds.named(job.kind()).flatMap(kind -> kind.archive(job)).isPresent()
        && (job.done() == 0 || files.piece(job.id(), 1).isPresent());
  }
}
