package ua.opencities.council.official;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.council.CouncilExists;
import ua.opencities.council.official.OfficialPutRight.OfficialTakenBack;
import ua.opencities.council.official.correction.NoteCorrection;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Takes an entry back that should never have been: no question of any day finds the official since,
 * and the corrections keep how the entry read. Who did hold the post ends the term instead.
 */
@UseCase
public class TakeBackOfficial {
  private final Officials officials;
  private final CouncilExists councils;
  private final NoteCorrection corrections;
  private final Event<OfficialTakenBack> announced;

  @Inject
  TakeBackOfficial(
      Officials officials,
      CouncilExists councils,
      NoteCorrection corrections,
      Event<OfficialTakenBack> announced) {
    this.officials = officials;
    this.councils = councils;
    this.corrections = corrections;
    this.announced = announced;
  }

  /**
   * @return the council whose official it was
   */
  public CouncilId takeBack(Actor actor, UUID official, long seen, String reason) {
    var why = Text.required("reason", reason, CorrectOfficial.REASON);
    var found = officials.get(official);
    councils.require(actor, found.councilId());
    found.mustBe(seen);
    OfficialView was = found.view();
    officials.remove(found);
    corrections.note(actor, found.councilId(), was.asItWas(), true, why);
    announced.fire(new OfficialTakenBack(actor.name(), found.councilId(), was, why));
    return found.councilId();
  }
}
