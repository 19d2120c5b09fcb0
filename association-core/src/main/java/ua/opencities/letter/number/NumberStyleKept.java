package ua.opencities.letter.number;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record NumberStyleKept(String by, Optional<CouncilId> council, String style)
    implements DomainEvent {
  private static final UUID ASSOCIATION = new UUID(0, 0);

  @Override
  public Optional<UUID> councilId() {
    return council.map(CouncilId::value);
  }

  @Override
  public UUID subject() {
    return councilId().orElse(ASSOCIATION);
  }

  @Override
  public Map<String, String> details() {
    return Map.of("style", style);
  }
}
