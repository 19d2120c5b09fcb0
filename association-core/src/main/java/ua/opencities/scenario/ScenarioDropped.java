package ua.opencities.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.DomainEvent;

public record ScenarioDropped(String by, ScenarioId scenario, String name) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public UUID subject() {
    return scenario.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("name", name);
  }
}
