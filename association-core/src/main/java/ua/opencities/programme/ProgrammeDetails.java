package ua.opencities.programme;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** One programme with everything it says. */
@UseCase
public class ProgrammeDetails {
  private final Programmes programmes;

  @Inject
  ProgrammeDetails(Programmes programmes) {
    this.programmes = programmes;
  }

  public ProgrammeView of(Actor actor, ProgrammeId id) {
    return programmes.get(id).view();
  }
}
