package ua.opencities.scenario;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.scenario.ScenarioHappened.ScenarioDropped;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Drops a scenario with all its lines. */
@UseCase
@StaffOnly
public class DropScenario {
  private final Scenarios scenarios;
  private final Event<ScenarioDropped> dropped;

  @Inject
  DropScenario(Scenarios scenarios, Event<ScenarioDropped> dropped) {
    this.scenarios = scenarios;
    this.dropped = dropped;
  }

  /**
   * @throws ScenarioWasAdopted when a tariff came of it
   */
  public void drop(Actor actor, ScenarioId id) {
    TariffScenario scenario = scenarios.get(id);
    scenario.mustBeOpen();
    scenarios.drop(scenario);
    dropped.fire(new ScenarioDropped(actor.name(), id, scenario.name()));
  }
}
