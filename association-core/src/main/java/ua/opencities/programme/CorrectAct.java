package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Corrects what was copied wrong from the paper of an act: number, date, signatory, sitting, body.
 * The wrong entry stays and is marked; the papers that the act issued are issued anew, and those
 * issued before can still be had.
 */
@UseCase
public class CorrectAct {
  public static final int REASON = 1000;
  private final Programmes programmes;
  private final DecidingBody body;
  private final Committee committee;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;
  private final Event<ActRecorded> recorded;

  @Inject
  CorrectAct(
      Programmes programmes,
      DecidingBody body,
      Committee committee,
      Clock clock,
      Event<ProgrammeChanged> happened,
      Event<ActRecorded> recorded) {
    this.programmes = programmes;
    this.body = body;
    this.committee = committee;
    this.clock = clock;
    this.happened = happened;
    this.recorded = recorded;
  }

  /**
   * @param act as the paper says; without a file the scan stays
   * @throws ua.opencities.shared.NotFound when the programme has no such act
   * @throws ua.opencities.shared.SomeoneElseChanged when it was corrected meanwhile
   * @throws ActOutOfTurn when the date does not fit the other acts
   */
  public void correct(Actor actor, ProgrammeId id, UUID wrong, EnteredAct act, String reason) {
    String why = Text.required("reason", reason, REASON);
    Programme programme = programmes.toChange(id);
    ActView was = programme.toCorrect(wrong);
    Decision decision =
        was.body() == ActBody.EXECUTIVE_COMMITTEE
            ? committee.decision(actor, programme, act)
            : body.decision(actor, programme, act, clock);
    programme.correct(
        was, decision, why, programme.amends().map(programmes::get), programmes.nextEdition(id));
    programmes.write();
    happened.fire(ProgrammeChanged.actCorrected(actor, programme, was, act, why));
    if (!was.verb().setsBack()) recorded.fire(new ActRecorded(actor, id, was.verb()));
  }
}
