package ua.opencities.council.official;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record OfficialTermEnded(String by, CouncilId council, UUID subject, LocalDate lastDay)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("lastDay", lastDay.toString());
  }
}
