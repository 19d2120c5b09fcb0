package ua.opencities.document;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A paper was made, stored and hashed. */
public record PaperIssued(
    String by, Optional<UUID> councilId, UUID subject, String kind, int version, String sha256)
    implements DomainEvent {
  static PaperIssued of(IssuedPaperFacts paper) {
    return new PaperIssued(
        paper.generatedBy(),
        paper.council().map(CouncilId::value),
        paper.subject(),
        paper.kind(),
        paper.version(),
        paper.sha256());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("paper", kind, "version", String.valueOf(version), "sha256", sha256);
  }
}
