package ua.opencities.letter.number;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Gives the next outgoing number of the actor's side; called in the transaction of the letter. */
@UseCase
public class GiveLetterNumber {
  private final LetterNumbers numbers;

  @Inject
  GiveLetterNumber(LetterNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * @throws NumberTaken when a changed style makes a number that was given
   */
  public GivenNumber give(Actor actor, int year) {
    return numbers.next(actor.council(), year);
  }
}
