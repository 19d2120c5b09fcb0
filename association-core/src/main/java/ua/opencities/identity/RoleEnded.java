package ua.opencities.identity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

public record RoleEnded(String by, UUID subject, Optional<CouncilId> council, Role role)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return council.map(CouncilId::value);
  }

  @Override
  public Map<String, String> details() {
    return Map.of("role", role.name());
  }
}
