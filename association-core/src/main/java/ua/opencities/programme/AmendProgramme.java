package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.programme.act.Amendment;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Begins an amendment of a programme in force: its next edition, with the whole text to be changed
 * like a draft. What holds is unchanged until a session decides on it.
 */
@UseCase
public class AmendProgramme {
  private final Programmes programmes;
  private final ExplainedFees fees;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;

  @Inject
  AmendProgramme(
      Programmes programmes, ExplainedFees fees, Clock clock, Event<ProgrammeChanged> happened) {
    this.programmes = programmes;
    this.fees = fees;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @throws AmendmentOutOfTurn when the edition is not in force, an amendment is open already, or
   *     an extension does not end later
   */
  public ProgrammeId amend(Actor actor, ProgrammeId inForce, Amendment amendment) {
    Programme before = programmes.toChange(inForce);
    int number = programmes.lastEdition(inForce) + 1;
    Programme next = before.nextEdition(number, amendment, actor, clock.instant());
    if (programmes.nextEdition(inForce).isPresent()) throw AmendmentOutOfTurn.alreadyOpen();
    var explained = fees.of(actor, next);
    next.explainFees(explained);
    if (amendment.until().isPresent())
      next.planAsExplained(
          explained.stream().filter(fee -> before.endsBefore(fee.year())).toList());
    programmes.add(next);
    programmes.write();
    happened.fire(ProgrammeChanged.amendmentBegun(actor, next));
    return next.view().id();
  }
}
