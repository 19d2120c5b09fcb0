package ua.opencities.programme.advice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The office answers: it advises the text as it stands, or returns it with remarks. */
@UseCase
@StaffOnly
public class AnswerAdvice {
  private final AdviceEntries entries;
  private final ProgrammeDetails programmes;
  private final Clock clock;
  private final Event<AdviceSaid> happened;

  @Inject
  AnswerAdvice(
      AdviceEntries entries, ProgrammeDetails programmes, Clock clock, Event<AdviceSaid> happened) {
    this.entries = entries;
    this.programmes = programmes;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param answer {@code ADVISED}, or {@code RETURNED} and then with remarks
   * @throws AdviceOutOfTurn when nobody asked, somebody answered already, or the council's bodies
   *     have spoken meanwhile
   */
  public void answer(Actor actor, ProgrammeId id, AdviceStep answer, String words) {
    if (answer == AdviceStep.ASKED) throw new IllegalArgumentException("no answer: " + answer);
    entries.oneAtATime(id);
    ProgrammeView programme = programmes.of(actor, id);
    var said = entries.on(id);
    if (said.isEmpty() || said.get(0).step() != AdviceStep.ASKED) throw AdviceOutOfTurn.notAsked();
    if (!programme.isDraft()) throw AdviceOutOfTurn.textStandsStill();
    var remarks = Text.optional("remarks", words, AskAdvice.REMARKS);
    if (answer == AdviceStep.RETURNED && remarks.isEmpty())
      throw TextNotAccepted.missing("remarks");
    entries.add(
        new AdviceEntry(programme, said.size() + 1, answer, remarks, actor, clock.instant()));
    happened.fire(AdviceSaid.answered(actor, programme, answer));
  }
}
