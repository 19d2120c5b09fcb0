package ua.opencities.letter;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.letter.LetterChanged.LetterDiscarded;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Throws a draft away; no number was given to it, so none is lost. */
@UseCase
public class DiscardLetter {
  private final Letters letters;
  private final Event<LetterDiscarded> discarded;

  @Inject
  DiscardLetter(Letters letters, Event<LetterDiscarded> discarded) {
    this.letters = letters;
    this.discarded = discarded;
  }

  /**
   * @throws LetterWentOut once it has its number
   */
  public void discard(Actor actor, LetterId id) {
    Letter letter = letters.toChange(id);
    letter.mustBeDraftOf(actor);
    LetterView last = letter.view();
    letters.remove(letter);
    discarded.fire(new LetterDiscarded(actor.name(), last));
  }
}
