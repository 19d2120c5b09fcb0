package ua.opencities.council.attribute.value;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What the association lets a council read of its own values; only what stands. */
@UseCase
public class AttributesShown {
  private final ShownValues values;

  @Inject
  AttributesShown(ShownValues values) {
    this.values = values;
  }

  /** Nothing of another council. */
  public List<SaidOf> council(Actor actor, CouncilId council) {
    return values.of(council);
  }
}
