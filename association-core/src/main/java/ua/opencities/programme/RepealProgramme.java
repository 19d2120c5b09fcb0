package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Records that the session, or a military administration in its place, repealed a programme in
 * force («визнано такою, що втратила чинність»). An amendment that was open can no longer be
 * decided on.
 */
@UseCase
public class RepealProgramme {
  private final Programmes programmes;
  private final DecidingBody body;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;
  private final Event<ActRecorded> recorded;

  @Inject
  RepealProgramme(
      Programmes programmes,
      DecidingBody body,
      Clock clock,
      Event<ProgrammeChanged> happened,
      Event<ActRecorded> recorded) {
    this.programmes = programmes;
    this.body = body;
    this.clock = clock;
    this.happened = happened;
    this.recorded = recorded;
  }

  /**
   * @throws AmendmentOutOfTurn when the edition is not in force, or came into force later
   * @throws ActOutOfTurn when the date is still to come
   */
  public void repeal(Actor actor, ProgrammeId inForce, EnteredAct act) {
    Programme programme = programmes.toChange(inForce);
    programme.repeal(body.decision(actor, programme, act, clock));
    programmes.write();
    happened.fire(ProgrammeChanged.repealed(actor, programme, act));
    recorded.fire(new ActRecorded(actor, inForce, ActVerb.REPEALED));
  }
}
