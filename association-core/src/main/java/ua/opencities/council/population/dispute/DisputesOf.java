package ua.opencities.council.population.dispute;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What one council disputed, the newest first. */
@UseCase
public class DisputesOf {
  private final Disputes disputes;

  @Inject
  DisputesOf(Disputes disputes) {
    this.disputes = disputes;
  }

  public List<DisputeView> council(Actor actor, CouncilId council) {
    return disputes.of(council);
  }
}
