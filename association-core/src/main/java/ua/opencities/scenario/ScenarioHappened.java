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

  /** Not {@code name}: that is the kind of deed in the trail. */
  String title();

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
    return Map.of("name", title());
  }

  record ScenarioKept(String by, ScenarioId scenario, String title, int year)
      implements ScenarioHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("name", title, "year", String.valueOf(year));
    }
  }

  record ScenarioChanged(String by, ScenarioId scenario, String title, int year)
      implements ScenarioHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("name", title, "year", String.valueOf(year));
    }
  }

  record ScenarioReckoned(String by, ScenarioId scenario, String title)
      implements ScenarioHappened {}

  record ScenarioAdopted(String by, ScenarioId scenario, String title, TariffId tariff)
      implements ScenarioHappened {
    @Override
    public Map<String, String> details() {
      return Map.of("name", title, "tariff", tariff.toString());
    }
  }

  record ScenarioDropped(String by, ScenarioId scenario, String title)
      implements ScenarioHappened {}
}
