package ua.opencities.council;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Whether the actor may see a council at all; {@link CouncilProfile} costs several questions. */
@UseCase
public class CouncilInSight {
  private final Councils councils;

  @Inject
  CouncilInSight(Councils councils) {
    this.councils = councils;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public void require(Actor actor, CouncilId id) {
    councils.get(id);
  }
}
