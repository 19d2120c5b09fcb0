package ua.opencities.council.population.dispute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.population.PopulationEntryView;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.PopulationNotPlausible;
import ua.opencities.council.population.dispute.DisputeChanged.PopulationDisputed;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** A council says that a figure of its ledger is wrong. Until the answer the figure holds. */
@UseCase
public class DisputePopulation {
  public static final int REASON = 1000;
  private final Disputes disputes;
  private final PopulationHistory figures;
  private final Clock clock;
  private final Event<PopulationDisputed> announced;

  @Inject
  DisputePopulation(
      Disputes disputes,
      PopulationHistory figures,
      Clock clock,
      Event<PopulationDisputed> announced) {
    this.disputes = disputes;
    this.figures = figures;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param figure a line of the council's ledger that holds
   * @param claimed how many there were, where the council knows
   * @throws ua.opencities.shared.NotFound for any other line
   * @throws DisputeRefused when a dispute of it waits for an answer, or claims the same number
   * @throws PopulationNotPlausible for a number that cannot be meant
   */
  public UUID dispute(
      Actor actor, CouncilId council, UUID figure, Optional<Integer> claimed, String reason) {
    PopulationEntryView line = figures.line(actor, council, figure);
    claimed.ifPresent(number -> PopulationFigure.mustBePlausible("claimed", number));
    claimed
        .filter(number -> number == line.figure().inhabitants())
        .ifPresent(
            same -> {
              throw DisputeRefused.sameNumber(same);
            });
    disputes.oneAtATime(figure);
    if (disputes.waiting(figure).isPresent()) throw DisputeRefused.waitsAlready();
    var dispute = new PopulationDispute(council, figure, claimed, reason, actor, clock.instant());
    disputes.add(dispute);
    announced.fire(new PopulationDisputed(actor.name(), disputes.get(dispute.id())));
    return dispute.id();
  }
}
