package ua.opencities.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tariff.TariffId;

/** A scenario was made, changed, reckoned again, adopted or dropped. */
public sealed interface ScenarioHappened extends DomainEvent {
  ScenarioId scenario();

  String name();

  @Override
  default Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  default UUID subject() {
    return scenario().value();
  }

  @Override
  default Map<String, String> details() {
    return Map.of("name", name());
  }

  record ScenarioKept(String by, ScenarioId scenario, String name, int year)
      implements ScenarioHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("name", name, "year", String.valueOf(year));
    }
  }

  record ScenarioChanged(String by, ScenarioId scenario, String name, int year)
      implements ScenarioHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("name", name, "year", String.valueOf(year));
    }
  }

  record ScenarioReckoned(String by, ScenarioId scenario, String name)
      implements ScenarioHappened {}

  record ScenarioAdopted(String by, ScenarioId scenario, String name, TariffId tariff)
      implements ScenarioHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("name", name, "tariff", tariff.toString());
    }
  }

  record ScenarioDropped(String by, ScenarioId scenario, String name) implements ScenarioHappened {}
}
