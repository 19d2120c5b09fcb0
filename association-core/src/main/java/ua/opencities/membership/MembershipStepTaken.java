package ua.opencities.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A council moved from one standing to another by an act. */
public record MembershipStepTaken(
    String by, CouncilId council, UUID subject, Standing from, Standing to, Act act)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    var details = new LinkedHashMap<String, String>();
    details.put("from", from.name());
    details.put("to", to.name());
    details.put("act", act.body() + " " + act.document() + " " + act.number().orElse("–"));
    details.put("adoptedOn", act.adoptedOn().toString());
    details.put("effectiveOn", act.effectiveOn().toString());
    return details;
  }
}
