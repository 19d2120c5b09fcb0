package ua.opencities.fee.reconciliation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The council says whether its books agree, and where they do not. What it says last counts. */
@UseCase
public class AnswerReconciliation {
  private final ReconciliationActs acts;
  private final Clock clock;
  private final Event<ReconciliationAnswered> answered;

  @Inject
  AnswerReconciliation(
      ReconciliationActs acts, Clock clock, Event<ReconciliationAnswered> answered) {
    this.acts = acts;
    this.clock = clock;
    this.answered = answered;
  }

  /**
   * @throws DifferenceNotSaid when it differs and nothing says where
   * @throws DifferenceBesideAgreement when it agrees, yet a figure of its own is another
   */
  public void answer(Actor actor, ReconciliationId id, CouncilSide side) {
    acts.oneAtATime(id);
    var act = acts.get(id);
    var lines = act.content().lines();
    boolean other =
        side.figures().entrySet().stream()
                .filter(it -> it.getKey() >= 1 && it.getKey() <= lines.size())
                .anyMatch(it -> !it.getValue().equals(size(lines.get(it.getKey() - 1).amount())))
            || side.closing().filter(own -> !own.equals(act.content().closing())).isPresent();
    if (side.verdict() == Verdict.AGREED && other) throw new DifferenceBesideAgreement();
    if (side.verdict() == Verdict.DIFFERS && !other && side.note().isEmpty())
      throw new DifferenceNotSaid();
    acts.answer(act, acts.answers(id).size() + 1, side, actor, clock.instant());
    answered.fire(
        new ReconciliationAnswered(
            actor.name(), act.council(), id, act.number(), side.verdict().name()));
  }

  private static Money size(Money amount) {
    return amount.isPositive() ? amount : amount.negated();
  }
}
