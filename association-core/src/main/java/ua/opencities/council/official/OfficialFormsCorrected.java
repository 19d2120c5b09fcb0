package ua.opencities.council.official;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** Cases of an official were put right; {@code details} says which, from what to what. */
public record OfficialFormsCorrected(
    String by, CouncilId council, UUID subject, Map<String, String> details)
    implements DomainEvent {
  public OfficialFormsCorrected {
    details = Map.copyOf(details);
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }
}
