package ua.opencities.fee.reconciliation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.fee.reconciliation.paper.BothSides;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.side.AnswersOf;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.OwnLine;
import ua.opencities.fee.reconciliation.side.OwnLineDoesNotFit;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The council says whether its books agree, and where they do not. What it says last counts. */
@UseCase
public class AnswerReconciliation {
  private final ReconciliationActs acts;
  private final AnswersOf answers;
  private final Clock clock;
  private final Event<ReconciliationAnswered> answered;

  @Inject
  AnswerReconciliation(
      ReconciliationActs acts,
      AnswersOf answers,
      Clock clock,
      Event<ReconciliationAnswered> answered) {
    this.acts = acts;
    this.answers = answers;
    this.clock = clock;
    this.answered = answered;
  }

  /**
   * @throws OwnLineDoesNotFit when a line of its own is of a day outside the period
   * @throws DifferenceNotSaid when it differs and nothing says where
   * @throws DifferenceBesideAgreement when it agrees, yet a figure of its own is another
   */
  public void answer(Actor actor, ReconciliationId id, CouncilSide side) {
    acts.oneAtATime(id);
    var act = acts.get(id);
    for (OwnLine line : side.added())
      if (line.day().isBefore(act.content().from()) || line.day().isAfter(act.content().to()))
        throw OwnLineDoesNotFit.outside(act.content().from(), act.content().to());
    boolean same = new BothSides(act.content(), Optional.of(side)).areTheSame();
    if (side.verdict() == Verdict.AGREED && !same) throw new DifferenceBesideAgreement();
    if (side.verdict() == Verdict.DIFFERS && same && side.note().isEmpty())
      throw new DifferenceNotSaid();
    acts.answer(act, answers.act(actor, id.value()).size() + 1, side, actor, clock.instant());
    answered.fire(
        new ReconciliationAnswered(
            actor.name(), act.council(), id, act.number(), side.verdict().name()));
  }
}
