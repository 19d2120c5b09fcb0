package ua.opencities.letter;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** One letter: a draft for its writer's side, one that went out for both. */
@UseCase
public class LetterDetails {
  private final Letters letters;

  @Inject
  LetterDetails(Letters letters) {
    this.letters = letters;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or not the asker's to see
   */
  public LetterView of(Actor actor, LetterId id) {
    return letters.get(id).view();
  }
}
