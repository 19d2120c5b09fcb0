package ua.opencities.programme.advice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A clerk asks the association to read a draft before the council's bodies decide on it. */
@UseCase
public class AskAdvice {
  static final int REMARKS = 4000;
  private final AdviceEntries entries;
  private final ProgrammeDetails programmes;
  private final Clock clock;
  private final Event<AdviceSaid> happened;

  @Inject
  AskAdvice(
      AdviceEntries entries, ProgrammeDetails programmes, Clock clock, Event<AdviceSaid> happened) {
    this.entries = entries;
    this.programmes = programmes;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param words to the reader; may be empty
   * @throws AdviceOutOfTurn when the text is no draft, or the last question waits for its answer
   */
  public void ask(Actor actor, ProgrammeId id, String words) {
    entries.oneAtATime(id);
    ProgrammeView programme = programmes.of(actor, id);
    if (!programme.isDraft()) throw AdviceOutOfTurn.textStandsStill();
    var said = entries.on(id);
    if (!said.isEmpty() && said.get(0).step() == AdviceStep.ASKED)
      throw AdviceOutOfTurn.alreadyAsked();
    var remarks = Text.optional("remarks", words, REMARKS);
    entries.add(
        new AdviceEntry(
            programme, said.size() + 1, AdviceStep.ASKED, remarks, actor, clock.instant()));
    happened.fire(AdviceSaid.asked(actor, programme));
  }
}
