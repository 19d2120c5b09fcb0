package ua.opencities.letter;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.letter.LetterChanged.LetterSentOut;
import ua.opencities.letter.number.GiveLetterNumber;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Sends a draft out: number, date, frozen paper and event in one transaction. Once. */
@UseCase
public class SendLetter {
  private final Letters letters;
  private final GiveLetterNumber numbers;
  private final Clock clock;
  private final Event<LetterToSend> toSend;
  private final Event<LetterSentOut> sentOut;

  @Inject
  SendLetter(
      Letters letters,
      GiveLetterNumber numbers,
      Clock clock,
      Event<LetterToSend> toSend,
      Event<LetterSentOut> sentOut) {
    this.letters = letters;
    this.numbers = numbers;
    this.clock = clock;
    this.toSend = toSend;
    this.sentOut = sentOut;
  }

  /**
   * @param seen the version that was before the sender's eyes
   * @throws LetterWentOut when it has its number
   * @throws ua.opencities.letter.number.NumberTaken when the style makes a number that was given
   * @throws ua.opencities.shared.SomeoneElseChanged when it was changed since
   */
  public LetterView send(Actor actor, LetterId id, long seen) {
    Letter letter = letters.toChange(id);
    LocalDate today = LocalDate.now(clock);
    letter.mustBeAsSeen(seen, actor);
    letter.goOut(numbers.give(actor, today.getYear()), today, actor, clock.instant());
    letters.write();
    toSend.fire(new LetterToSend(actor, letter.view()));
    sentOut.fire(new LetterSentOut(actor.name(), letter.view()));
    return letter.view();
  }
}
