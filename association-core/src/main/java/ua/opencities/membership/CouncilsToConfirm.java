package ua.opencities.membership;

import jakarta.inject.Inject;
import java.util.Set;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Whom the Board admitted and no act has made a member yet, nor waits to. */
@UseCase
@StaffOnly
public class CouncilsToConfirm {
  private final StepsAhead ahead;

  @Inject
  CouncilsToConfirm(StepsAhead ahead) {
    this.ahead = ahead;
  }

  public Set<CouncilId> all(Actor actor) {
    return ahead.unconfirmed();
  }
}
