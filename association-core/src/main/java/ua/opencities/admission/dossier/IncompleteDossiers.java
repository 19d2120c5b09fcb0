package ua.opencities.admission.dossier;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What the dossiers of those who wait for the Board lack. */
@UseCase
@StaffOnly
public class IncompleteDossiers {
  private final Incompleteness incompleteness;
  private final Clock clock;

  @Inject
  IncompleteDossiers(Incompleteness incompleteness, Clock clock) {
    this.incompleteness = incompleteness;
    this.clock = clock;
  }

  /** Of each council; an empty list where the dossier is complete. */
  public Map<CouncilId, List<DossierItem>> among(Actor actor, Collection<CouncilId> councils) {
    return incompleteness.of(councils, LocalDate.now(clock));
  }
}
