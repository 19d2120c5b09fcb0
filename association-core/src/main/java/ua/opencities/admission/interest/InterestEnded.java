package ua.opencities.admission.interest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A council is interested no longer. */
public record InterestEnded(String by, CouncilId council, UUID subject, LocalDate on, String reason)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("on", on.toString(), "reason", reason);
  }
}
