package ua.opencities.council;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record CouncilAdded(String by, CouncilId council, String councilName, String katottg)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return council.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("name", councilName, "katottg", katottg);
  }
}
