package ua.opencities.council.official;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** All officials of a council, those of the past and those to come too. */
@UseCase
public class OfficialHistory {
  private final Officials officials;

  @Inject
  OfficialHistory(Officials officials) {
    this.officials = officials;
  }

  public List<OfficialView> of(Actor actor, CouncilId council) {
    return officials.of(council);
  }
}
