package ua.opencities.job;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The file that a job left, a megabyte at a time. */
@UseCase
@StaffOnly
public class JobResultBlock {
  private final JobFiles files;

  @Inject
  JobResultBlock(JobFiles files) {
    this.files = files;
  }

  /**
   * @param place begins with 1
   * @return empty after the last block
   */
  public Optional<byte[]> of(Actor actor, JobId id, long place) {
    return files.block(id, place);
  }
}
