package ua.opencities.council.official;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record OfficialAppointed(
    String by, CouncilId council, UUID subject, OfficialPosition position) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("position", position.name());
  }
}
