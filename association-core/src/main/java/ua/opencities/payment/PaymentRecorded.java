package ua.opencities.payment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

public record PaymentRecorded(
    String by,
    CouncilId council,
    PaymentId payment,
    String documentNumber,
    Money amount,
    LocalDate receivedOn)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return payment.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "documentNumber",
        documentNumber,
        "amount",
        amount.decimal(),
        "receivedOn",
        receivedOn.toString());
  }
}
