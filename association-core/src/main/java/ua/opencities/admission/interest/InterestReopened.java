package ua.opencities.admission.interest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** The end of an interest was a mistake: it lasts. */
public record InterestReopened(String by, CouncilId council, UUID subject, LocalDate ended)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("ended", ended.toString());
  }
}
