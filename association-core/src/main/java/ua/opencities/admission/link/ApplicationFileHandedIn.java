package ua.opencities.admission.link;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.DossierPart;
import ua.opencities.shared.DomainEvent;

/** An applicant handed in a file. */
public record ApplicationFileHandedIn(String by, UUID subject, DossierPart part, String sha256)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("part", part.name(), "sha256", sha256);
  }
}
