package ua.opencities.council.succession;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What a council came after, the newest first. */
@UseCase
public class Predecessors {
  private final Successions successions;

  @Inject
  Predecessors(Successions successions) {
    this.successions = successions;
  }

  public List<SuccessionView> of(Actor actor, CouncilId council) {
    return successions.of(council).stream().map(Succession::view).toList();
  }

  /** By which the council stays findable. */
  public List<String> names(Actor actor, CouncilId council) {
    return of(actor, council).stream().map(SuccessionView::predecessor).distinct().toList();
  }
}
