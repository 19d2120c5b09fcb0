package ua.opencities.scenario;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.scenario.ScenarioHappened.ScenarioChanged;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Changes what a scenario says and reckons it. */
@UseCase
@StaffOnly
public class ChangeScenario {
  private final Scenarios scenarios;
  private final Reckon reckon;
  private final Event<ScenarioChanged> changed;

  @Inject
  ChangeScenario(Scenarios scenarios, Reckon reckon, Event<ScenarioChanged> changed) {
    this.scenarios = scenarios;
    this.reckon = reckon;
    this.changed = changed;
  }

  /**
   * @param seen the version that the writer had before him
   * @throws SomeoneElseChanged when it was changed since
   * @throws ScenarioWasAdopted when a tariff came of it
   */
  public void change(Actor actor, ScenarioId id, long seen, ScenarioDraft draft) {
    TariffScenario scenario = scenarios.hold(id);
    scenario.change(seen, draft, actor);
    reckon.now(actor, scenario);
    changed.fire(new ScenarioChanged(actor.name(), id, draft.name(), draft.year()));
  }
}
