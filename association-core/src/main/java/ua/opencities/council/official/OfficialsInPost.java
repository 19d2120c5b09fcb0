package ua.opencities.council.official;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Who holds, held or will hold one post, in all councils. */
@UseCase
@StaffOnly
public class OfficialsInPost {
  private final Officials officials;

  @Inject
  OfficialsInPost(Officials officials) {
    this.officials = officials;
  }

  public Map<CouncilId, List<OfficialView>> of(Actor actor, OfficialPosition position) {
    return officials.in(position);
  }
}
