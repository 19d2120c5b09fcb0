package ua.opencities.membership;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/**
 * A step was entered by mistake: the council stands where it stood before.
 *
 * @param subject the counter-step
 * @param step that was taken back
 */
public record MembershipStepTakenBack(
    String by, CouncilId council, UUID subject, MembershipStepView step, String reason)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "from",
        step.to().name(),
        "to",
        step.from().name(),
        "act",
        step.act().document() + " " + step.act().number().orElse("–"),
        "reason",
        reason);
  }
}
