package ua.opencities.tool;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record ToolSwitchedOn(String by, CouncilId council, UUID entitlement, ToolCode tool)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return entitlement;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("tool", tool.value());
  }
}
