package ua.opencities.council.population.dispute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.population.dispute.DisputeChanged.DisputeAnswered;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The office agrees: a newer line of the ledger takes the disputed one's place. */
@UseCase
@StaffOnly
public class AcceptDispute {
  public static final int WORDS = 1000;
  private final Disputes disputes;
  private final ConfirmPopulation confirm;
  private final Clock clock;
  private final Event<DisputeAnswered> announced;

  @Inject
  AcceptDispute(
      Disputes disputes, ConfirmPopulation confirm, Clock clock, Event<DisputeAnswered> announced) {
    this.disputes = disputes;
    this.confirm = confirm;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param right what holds instead, of the disputed figure's day or a later one
   * @throws DisputeRefused when it was answered before, or the figure is of an earlier day
   * @throws ua.opencities.council.population.PopulationNotPlausible as {@link ConfirmPopulation}
   */
  public void accept(Actor actor, UUID id, PopulationFigure right, String words) {
    PopulationDispute dispute = disputes.toAnswer(id);
    dispute.answer(
        DisputeOutcome.ACCEPTED, Text.optional("words", words, WORDS), actor, clock.instant());
    disputes.settled();
    DisputeView answered = disputes.get(id);
    if (right.asOf().isBefore(answered.figure().asOf()))
      throw DisputeRefused.olderThanDisputed(answered.figure().asOf());
    confirm.confirm(actor, dispute.council(), right.inhabitants(), right.asOf(), right.source());
    announced.fire(new DisputeAnswered(actor.name(), answered));
  }
}
