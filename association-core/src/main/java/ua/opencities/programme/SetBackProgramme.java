package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Records that the session declined what the committee agreed to («відхилено»), or returned it to
 * be worked over, or that the committee withdrew its agreement. The text is a draft again; the act
 * and its reason stay, and so do the papers that were issued.
 */
@UseCase
public class SetBackProgramme {
  public static final int REASON = 1000;
  private final Programmes programmes;
  private final DecidingBody body;
  private final Committee committee;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;

  @Inject
  SetBackProgramme(
      Programmes programmes,
      DecidingBody body,
      Committee committee,
      Clock clock,
      Event<ProgrammeChanged> happened) {
    this.programmes = programmes;
    this.body = body;
    this.committee = committee;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param how {@code DECLINED}, {@code RETURNED} or {@code WITHDRAWN}
   * @throws ActOutOfTurn when nothing agreed waits for the session, or the date is before the
   *     agreement or still to come
   */
  public void setBack(Actor actor, ProgrammeId id, ActVerb how, EnteredAct act, String reason) {
    if (!how.setsBack()) throw new IllegalArgumentException(how.name());
    String why = Text.required("reason", reason, REASON);
    Programme programme = programmes.toChange(id);
    Decision decision =
        how == ActVerb.WITHDRAWN
            ? committee.decision(actor, programme, act)
            : body.decision(actor, programme, act, clock);
    programme.returnToDraft(how, decision, why);
    programmes.write();
    happened.fire(ProgrammeChanged.setBack(actor, programme, how, act, why));
  }
}
