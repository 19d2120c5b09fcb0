package ua.opencities.inheritance;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Writes the heir a draft from the latest programme that was left to it. The office does it: the
 * predecessor's text itself stays out of the heir's sight.
 */
@UseCase
@StaffOnly
public class DraftFromPredecessor {
  private final InheritedProgrammes programmes;
  private final DraftProgramme draft;

  @Inject
  DraftFromPredecessor(InheritedProgrammes programmes, DraftProgramme draft) {
    this.programmes = programmes;
    this.draft = draft;
  }

  /**
   * @throws NotFound when the heir was left no programme, or not that one
   */
  public UUID draft(Actor actor, CouncilId heir, UUID programme, int year) {
    var left =
        programmes.of(actor, heir).stream()
            .filter(it -> it.programme().equals(programme))
            .filter(it -> !it.state().isOver())
            .findFirst()
            .orElseThrow(() -> new NotFound("programme"));
    return draft
        .fromPredecessor(actor, heir, new ProgrammeId(left.programme()), year, year)
        .value();
  }
}
