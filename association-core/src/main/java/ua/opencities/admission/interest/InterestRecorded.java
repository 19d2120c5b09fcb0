package ua.opencities.admission.interest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A council showed interest in joining. */
public record InterestRecorded(
    String by,
    CouncilId council,
    UUID subject,
    InterestChannel channel,
    LocalDate since,
    String person)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("channel", channel.name(), "since", since.toString(), "person", person);
  }
}
