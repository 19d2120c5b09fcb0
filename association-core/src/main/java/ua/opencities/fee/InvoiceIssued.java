package ua.opencities.fee;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

public record InvoiceIssued(
    String by, CouncilId council, InvoiceId invoice, String number, Money amount, LocalDate dueOn)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return invoice.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("number", number, "amount", amount.decimal(), "dueOn", dueOn.toString());
  }
}
