package ua.opencities.council.population;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record PopulationConfirmed(
    String by, CouncilId council, UUID subject, PopulationFigure figure) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "inhabitants", String.valueOf(figure.inhabitants()),
        "asOf", figure.asOf().toString(),
        "source", figure.source());
  }
}
