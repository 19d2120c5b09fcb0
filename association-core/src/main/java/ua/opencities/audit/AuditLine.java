package ua.opencities.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

/** One line of the trail. {@code who} is the person's name, or the operator's reason. */
public record AuditLine(
    Instant at,
    String who,
    String what,
    Optional<CouncilId> council,
    Optional<String> councilName,
    UUID subject,
    Map<String, String> details) {
  public AuditLine {
    details = Map.copyOf(details);
  }
}
