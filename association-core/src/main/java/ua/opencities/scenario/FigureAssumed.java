package ua.opencities.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record FigureAssumed(
    String by, ScenarioId scenario, CouncilId council, Optional<Integer> inhabitants)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return scenario.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("inhabitants", inhabitants.map(String::valueOf).orElse("—"));
  }
}
