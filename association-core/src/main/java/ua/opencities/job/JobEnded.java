package ua.opencities.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record JobEnded(
    String by, Optional<UUID> councilId, UUID subject, String kind, JobState state)
    implements DomainEvent {
  @Override
  public Map<String, String> details() {
    return Map.of("kind", kind, "state", state.name());
  }
}
