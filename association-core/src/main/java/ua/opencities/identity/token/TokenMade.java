package ua.opencities.identity.token;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record TokenMade(
    String by, UUID subject, Optional<CouncilId> council, String label, String scopes)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return council.map(CouncilId::value);
  }

  @Override
  public Map<String, String> details() {
    return Map.of("label", label, "scopes", scopes);
  }
}
