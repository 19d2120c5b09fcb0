package ua.opencities.admission.opinion;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A colleague said what they think of a candidate. */
public record OpinionGiven(String by, CouncilId council, UUID subject, Verdict verdict)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("verdict", verdict.name());
  }
}
