package ua.opencities.fee.reconciliation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

public record ReconciliationAnswered(
    String by, CouncilId council, ReconciliationId act, String number, String verdict)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return act.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("number", number, "verdict", verdict);
  }
}
