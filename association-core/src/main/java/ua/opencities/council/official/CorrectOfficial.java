package ua.opencities.council.official;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.council.CouncilExists;
import ua.opencities.council.official.OfficialPutRight.OfficialCorrected;
import ua.opencities.council.official.correction.NoteCorrection;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Puts a mistyped entry right: it reads as if it had always been so, and how it read before is
 * kept. Papers that were made with it stay as they were made.
 */
@UseCase
public class CorrectOfficial {
  public static final int REASON = 500;
  private final Officials officials;
  private final CouncilExists councils;
  private final NoteCorrection corrections;
  private final Event<OfficialCorrected> announced;

  @Inject
  CorrectOfficial(
      Officials officials,
      CouncilExists councils,
      NoteCorrection corrections,
      Event<OfficialCorrected> announced) {
    this.officials = officials;
    this.councils = councils;
    this.corrections = corrections;
    this.announced = announced;
  }

  /**
   * @param seen the version of {@link OfficialView}
   * @return the council whose official it is
   * @throws ua.opencities.shared.SomeoneElseChanged when it was changed since
   * @throws NothingCorrected when the entry says so already
   */
  public CouncilId correct(
      Actor actor, UUID official, long seen, Appointment right, String reason) {
    var why = Text.required("reason", reason, REASON);
    var found = officials.get(official);
    councils.require(actor, found.councilId());
    OfficialView was = found.view();
    found.correct(seen, right);
    corrections.note(actor, found.councilId(), was.asItWas(), false, why);
    announced.fire(new OfficialCorrected(actor.name(), found.councilId(), was, found.view(), why));
    return found.councilId();
  }
}
