package ua.opencities.scenario;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.scenario.ScenarioHappened.ScenarioKept;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Keeps a new scenario and reckons it. */
@UseCase
@StaffOnly
public class KeepScenario {
  private final Scenarios scenarios;
  private final Reckon reckon;
  private final Clock clock;
  private final Event<ScenarioKept> kept;

  @Inject
  KeepScenario(Scenarios scenarios, Reckon reckon, Clock clock, Event<ScenarioKept> kept) {
    this.scenarios = scenarios;
    this.reckon = reckon;
    this.clock = clock;
    this.kept = kept;
  }

  /**
   * @param from a scenario whose assumed figures the new one takes over
   * @throws NotFound when there is no such scenario
   */
  public ScenarioId keep(Actor actor, ScenarioDraft draft, Optional<ScenarioId> from) {
    ScenarioId id = ScenarioId.next();
    var scenario = new TariffScenario(id, draft, Setting.demonstration(), actor, clock.instant());
    scenarios.add(scenario);
    from.map(scenarios::get).ifPresent(other -> scenarios.copyFigures(other.id(), id));
    reckon.now(actor, scenario);
    kept.fire(new ScenarioKept(actor.name(), id, draft.name(), draft.year()));
    return id;
  }
}
