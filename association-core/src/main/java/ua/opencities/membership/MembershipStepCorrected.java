package ua.opencities.membership;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** The act of a step reads otherwise. */
public record MembershipStepCorrected(
    String by, CouncilId council, UUID subject, Act before, Act after, String reason)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("before", words(before), "after", words(after), "reason", reason);
  }

  private static String words(Act act) {
    return act.body()
        + " "
        + act.document()
        + " "
        + act.number().orElse("–")
        + " "
        + act.adoptedOn()
        + act.file().map(file -> " " + file).orElse("");
  }
}
