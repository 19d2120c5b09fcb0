package ua.opencities.letter.number;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** How the outgoing numbers of the asker's side are written. */
@UseCase
public class NumberStyleOf {
  private final LetterNumbers numbers;

  @Inject
  NumberStyleOf(LetterNumbers numbers) {
    this.numbers = numbers;
  }

  public NumberStyle its(Actor actor) {
    return numbers.style(actor.council());
  }
}
