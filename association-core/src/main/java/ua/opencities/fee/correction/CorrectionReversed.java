package ua.opencities.fee.correction;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * @param wrong the number of the write-off or the refund
 */
public record CorrectionReversed(
    String by,
    CouncilId council,
    CorrectionId correction,
    String number,
    String wrong,
    Money amount)
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
    return Map.of("number", number, "reverses", wrong, "amount", amount.decimal());
  }
}
