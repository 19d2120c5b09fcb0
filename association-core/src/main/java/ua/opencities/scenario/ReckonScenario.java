package ua.opencities.scenario;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.scenario.ScenarioHappened.ScenarioReckoned;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Reckons a scenario again by what is known now. */
@UseCase
@StaffOnly
public class ReckonScenario {
  private final Scenarios scenarios;
  private final Reckon reckon;
  private final Event<ScenarioReckoned> reckoned;

  @Inject
  ReckonScenario(Scenarios scenarios, Reckon reckon, Event<ScenarioReckoned> reckoned) {
    this.scenarios = scenarios;
    this.reckon = reckon;
    this.reckoned = reckoned;
  }

  /**
   * @throws ScenarioWasAdopted when a tariff came of it
   */
  public void reckon(Actor actor, ScenarioId id) {
    TariffScenario scenario = scenarios.hold(id);
    scenario.mustBeOpen();
    reckon.now(actor, scenario);
    reckoned.fire(new ScenarioReckoned(actor.name(), id, scenario.name()));
  }
}
