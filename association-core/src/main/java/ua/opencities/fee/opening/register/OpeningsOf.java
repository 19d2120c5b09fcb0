package ua.opencities.fee.opening.register;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.NotFound;
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

  /**
   * @throws NotFound when it is another council's, or was taken back
   */
  public OpeningView one(Actor actor, CouncilId council, UUID id) {
    return openings.of(council).stream()
        .filter(opening -> opening.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("opening"));
  }
}
