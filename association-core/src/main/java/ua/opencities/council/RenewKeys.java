package ua.opencities.council;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** By what councils are found, after their former names have changed hands. */
@UseCase
@StaffOnly
public class RenewKeys {
  private final Councils councils;
  private final WaysToFind ways;

  @Inject
  RenewKeys(Councils councils, WaysToFind ways) {
    this.councils = councils;
    this.ways = ways;
  }

  public void renew(Actor actor, List<CouncilId> changed) {
    changed.forEach(id -> ways.renew(actor, councils.readAgain(id)));
    councils.write();
  }
}
