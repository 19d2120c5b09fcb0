package ua.opencities.scenario;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.scenario.ScenarioHappened.ScenarioAdopted;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffsOverlap;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Enters the tariff that the act adopted on the ground of a scenario, which remembers it. The
 * Meeting may have voted otherwise than the scenario said: what the act says holds.
 */
@UseCase
@StaffOnly
public class AdoptScenario {
  private final Scenarios scenarios;
  private final AdoptTariff adopt;
  private final Event<ScenarioAdopted> adopted;

  @Inject
  AdoptScenario(Scenarios scenarios, AdoptTariff adopt, Event<ScenarioAdopted> adopted) {
    this.scenarios = scenarios;
    this.adopt = adopt;
    this.adopted = adopted;
  }

  /**
   * @throws TariffsOverlap as the tariff itself
   * @throws ScenarioWasAdopted when a tariff came of it already
   */
  public TariffId adopt(Actor actor, ScenarioId id, NewTariff tariff) {
    TariffScenario scenario = scenarios.hold(id);
    scenario.mustBeOpen();
    TariffId became = adopt.adopt(actor, tariff);
    scenario.becomes(became);
    adopted.fire(new ScenarioAdopted(actor.name(), id, scenario.name(), became));
    return became;
  }
}
