package ua.opencities.fee.reconciliation.side;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** What the council said of an act, the newest first. */
@UseCase
public class AnswersOf {
  private final CouncilAnswers answers;

  @Inject
  AnswersOf(CouncilAnswers answers) {
    this.answers = answers;
  }

  public List<AnswerView> act(Actor actor, UUID act) {
    return answers.of(act);
  }
}
