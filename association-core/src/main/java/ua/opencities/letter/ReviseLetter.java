package ua.opencities.letter;

import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Rewrites a draft. */
@UseCase
public class ReviseLetter {
  private final Letters letters;
  private final Clock clock;

  @Inject
  ReviseLetter(Letters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * @param seen the version that was before the writer's eyes
   * @throws LetterWentOut once it has its number
   * @throws ua.opencities.shared.SomeoneElseChanged when it was changed since
   */
  public LetterView revise(Actor actor, LetterId id, long seen, LetterText text) {
    Letter letter = letters.get(id);
    letter.revise(text, seen, actor, clock.instant());
    letters.write();
    return letter.view();
  }
}
