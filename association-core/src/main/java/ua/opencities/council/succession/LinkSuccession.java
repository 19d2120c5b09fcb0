package ua.opencities.council.succession;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Notes the succession of a line of an inheritance, unless it stands by name or by link already.
 */
@UseCase
@StaffOnly
public class LinkSuccession {
  private final Successions successions;

  @Inject
  LinkSuccession(Successions successions) {
    this.successions = successions;
  }

  public void link(Actor actor, CouncilId heir, SuccessionView what, UUID inheritanceLine) {
    boolean stands = false;
    for (Succession each : successions.of(heir)) stands |= each.isOf(what);
    if (!stands) successions.add(new Succession(heir, what, Optional.of(inheritanceLine)));
  }
}
