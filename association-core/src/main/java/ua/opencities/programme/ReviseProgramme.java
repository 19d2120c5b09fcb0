package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Rewrites one part of a draft, and reckons the fee anew. */
@UseCase
public class ReviseProgramme {
  private final Programmes programmes;
  private final ExplainedFees fees;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;

  @Inject
  ReviseProgramme(
      Programmes programmes, ExplainedFees fees, Clock clock, Event<ProgrammeChanged> happened) {
    this.programmes = programmes;
    this.fees = fees;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param seen the version that the writer had before their eyes
   * @throws ProgrammeNotEditable once an act was recorded
   * @throws AmendmentOutOfTurn when an extension would not end later than the edition before it
   * @throws ua.opencities.shared.SomeoneElseChanged when this part was saved since; another part
   *     may
   */
  public ProgrammeView revise(Actor actor, ProgrammeId id, long seen, ProgrammePart part) {
    Programme programme = programmes.toRevise(id);
    programme.amends().map(programmes::get).ifPresent(it -> programme.mustStillExtend(it, part));
    programme.revise(part, seen, actor, clock.instant());
    programme.explainFees(fees.of(actor, programme));
    programmes.write();
    happened.fire(ProgrammeChanged.revised(actor, programme, part));
    return programme.view();
  }
}
