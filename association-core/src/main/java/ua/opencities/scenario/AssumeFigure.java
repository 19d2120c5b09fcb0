package ua.opencities.scenario;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.council.CouncilExists;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Assumes a council's inhabitants in one scenario; the register's figure stays as it is. */
@UseCase
@StaffOnly
public class AssumeFigure {
  private final Scenarios scenarios;
  private final CouncilExists councils;
  private final Reckon reckon;
  private final Event<FigureAssumed> assumed;

  @Inject
  AssumeFigure(
      Scenarios scenarios, CouncilExists councils, Reckon reckon, Event<FigureAssumed> assumed) {
    this.scenarios = scenarios;
    this.councils = councils;
    this.reckon = reckon;
    this.assumed = assumed;
  }

  /**
   * @param inhabitants empty goes back to the register's figure
   * @throws ScenarioWasAdopted when a tariff came of it
   */
  public void assume(Actor actor, ScenarioId id, CouncilId council, Optional<Integer> inhabitants) {
    councils.require(actor, council);
    inhabitants.ifPresent(number -> PopulationFigure.mustBePlausible("inhabitants", number));
    TariffScenario scenario = scenarios.hold(id);
    scenario.mustBeOpen();
    scenarios.figure(id, council, inhabitants);
    reckon.now(actor, scenario);
    assumed.fire(new FigureAssumed(actor.name(), id, council, inhabitants));
  }
}
