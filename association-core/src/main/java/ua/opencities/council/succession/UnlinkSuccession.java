package ua.opencities.council.succession;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Takes out what a line of an inheritance noted, when that line is taken back. */
@UseCase
@StaffOnly
public class UnlinkSuccession {
  private final Successions successions;

  @Inject
  UnlinkSuccession(Successions successions) {
    this.successions = successions;
  }

  /** Whether it had noted anything. */
  public boolean unlink(Actor actor, CouncilId heir, UUID inheritanceLine) {
    return successions.removeOf(heir, inheritanceLine);
  }
}
