package ua.opencities.fee.opening.register;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What a council's account began with, the oldest first; empty for another's. */
@UseCase
public class OpeningsOf {
  private final OpeningViews openings;

  @Inject
  OpeningsOf(OpeningViews openings) {
    this.openings = openings;
  }

  public List<OpeningView> of(Actor actor, CouncilId council) {
    return openings.of(council);
  }
}
