package ua.opencities.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record JobQueued(
    String by, Optional<UUID> councilId, UUID subject, String kind, String argument)
    implements DomainEvent {
  @Override
  public Map<String, String> details() {
    return Map.of("kind", kind, "argument", argument);
  }
}
