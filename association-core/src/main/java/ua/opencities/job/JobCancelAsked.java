package ua.opencities.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record JobCancelAsked(String by, Optional<UUID> councilId, UUID subject, String kind)
    implements DomainEvent {
  @Override
  public Map<String, String> details() {
    return Map.of("kind", kind);
  }
}
