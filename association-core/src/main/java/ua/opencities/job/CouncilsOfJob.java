package ua.opencities.job;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The councils chosen for a job, a few at a time, always in the same order. */
@UseCase
@StaffOnly
public class CouncilsOfJob {
  private final ChosenCouncils chosen;

  @Inject
  CouncilsOfJob(ChosenCouncils chosen) {
    this.chosen = chosen;
  }

  /**
   * @param checkpoint the last council of the chunk before, as {@link #checkpoint} wrote it; empty
   *     at the beginning
   */
  public List<CouncilId> after(Actor actor, JobId job, Optional<String> checkpoint, int most) {
    return chosen.after(job, checkpoint, most);
  }

  /** Where the next chunk begins; empty when these were the last. */
  public static Optional<String> checkpoint(List<CouncilId> worked, int most) {
    return worked.size() < most
        ? Optional.empty()
        : Optional.of(worked.get(worked.size() - 1).toString());
  }
}
