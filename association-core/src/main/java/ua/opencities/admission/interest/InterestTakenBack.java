package ua.opencities.admission.interest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** An interest was entered by mistake. */
public record InterestTakenBack(
    String by, CouncilId council, UUID subject, LocalDate since, String person, String reason)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("since", since.toString(), "person", person, "reason", reason);
  }
}
