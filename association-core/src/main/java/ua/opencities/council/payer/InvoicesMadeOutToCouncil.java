package ua.opencities.council.payer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** Invoices name the council itself again. */
public record InvoicesMadeOutToCouncil(String by, CouncilId council, String before)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return council.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("before", before);
  }
}
