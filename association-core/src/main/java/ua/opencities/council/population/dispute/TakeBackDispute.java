package ua.opencities.council.population.dispute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.DisputeChanged.DisputeTakenBack;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The council lets its dispute go before it is answered. */
@UseCase
public class TakeBackDispute {
  private final Disputes disputes;
  private final PopulationHistory figures;
  private final Clock clock;
  private final Event<DisputeTakenBack> announced;

  @Inject
  TakeBackDispute(
      Disputes disputes,
      PopulationHistory figures,
      Clock clock,
      Event<DisputeTakenBack> announced) {
    this.disputes = disputes;
    this.figures = figures;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param figure the disputed line of the council's ledger
   * @throws ua.opencities.shared.NotFound for any other line
   * @throws DisputeRefused when no dispute of it waits for an answer
   */
  public void takeBack(Actor actor, CouncilId council, UUID figure) {
    figures.line(actor, council, figure);
    disputes.oneAtATime(figure);
    PopulationDispute dispute =
        disputes.waiting(figure).map(disputes::toAnswer).orElseThrow(DisputeRefused::answered);
    dispute.answer(DisputeOutcome.TAKEN_BACK, Optional.empty(), actor, clock.instant());
    disputes.settled();
    announced.fire(new DisputeTakenBack(actor.name(), disputes.get(dispute.id())));
  }
}
