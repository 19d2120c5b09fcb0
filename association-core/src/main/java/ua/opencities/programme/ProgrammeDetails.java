package ua.opencities.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** One programme with everything it says. */
@UseCase
public class ProgrammeDetails {
  private final Programmes programmes;
  private final Clock clock;

  @Inject
  ProgrammeDetails(Programmes programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  public ProgrammeView of(Actor actor, ProgrammeId id) {
    Programme programme = programmes.get(id);
    return programme.view(
        programmes.isUnderAdministration(programme.council(), LocalDate.now(clock)));
  }
}
