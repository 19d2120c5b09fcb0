package ua.opencities.council.succession;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes the line; the deeds of the register say what it means for the council and announce it. */
@UseCase
@StaffOnly
public class NoteSuccession {
  private final Successions successions;

  @Inject
  NoteSuccession(Successions successions) {
    this.successions = successions;
  }

  public void note(Actor actor, CouncilId council, SuccessionView what) {
    successions.add(new Succession(council, what, Optional.empty()));
  }
}
