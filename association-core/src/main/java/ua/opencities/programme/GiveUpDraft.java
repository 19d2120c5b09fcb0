package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * The council gives up a text that was declined, returned or withdrawn: it is neither rewritten nor
 * decided on any more and stays with its acts in the history. What is in force is untouched, and a
 * new amendment of it may begin. A draft on which nobody has decided is discarded instead.
 */
@UseCase
public class GiveUpDraft {
  private final Programmes programmes;
  private final Clock clock;
  private final Event<ProgrammeChanged> happened;

  @Inject
  GiveUpDraft(Programmes programmes, Clock clock, Event<ProgrammeChanged> happened) {
    this.programmes = programmes;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param document by which it was given up, where there is one
   * @throws GivingUpRefused when the text is agreed, decided on or given up already, has no acts,
   *     or the day is before the last of them or still to come
   */
  public void giveUp(
      Actor actor, ProgrammeId id, LocalDate on, String reason, Optional<String> document) {
    var givenUp = new GivenUp(on, reason, document, actor.name(), clock.instant());
    Programme programme = programmes.toChange(id);
    programme.giveUp(givenUp, actor, LocalDate.now(clock));
    programmes.write();
    happened.fire(ProgrammeChanged.givenUp(actor, programme, givenUp));
  }
}
