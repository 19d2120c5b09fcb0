package ua.opencities.council;

import jakarta.inject.Inject;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** For the rooms above: the council is there and is yours to see. */
@UseCase
public class CouncilExists {
  private final Councils councils;

  @Inject
  CouncilExists(Councils councils) {
    this.councils = councils;
  }

  /**
   * @throws NotFound when it is absent or another council's
   * @throws CouncilMergedAway when another row stands for it
   */
  public void require(Actor actor, CouncilId council) {
    councils.refuseMerged(councils.get(council));
  }
}
