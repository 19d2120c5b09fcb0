package ua.opencities.fee.correction;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

public record CreditRefunded(
    String by, CouncilId council, CorrectionId correction, String number, Money amount)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return correction.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("number", number, "amount", amount.decimal());
  }
}
