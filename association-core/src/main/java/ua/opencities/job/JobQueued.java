package ua.opencities.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record JobQueued(
    String by, Optional<UUID> councilId, UUID subject, String kind, String argument, int councils)
    implements DomainEvent {
  @Override
  public Map<String, String> details() {
    return councils == 0
        ? Map.of("kind", kind, "argument", argument)
        : Map.of("kind", kind, "argument", argument, "councils", String.valueOf(councils));
  }
}
