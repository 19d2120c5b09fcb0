package ua.opencities.council.payer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A payer of a council came or went. */
public sealed interface PayerChanged extends DomainEvent {
  CouncilId council();

  PayerView payer();

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  @Override
  default UUID subject() {
    return payer().id();
  }

  @Override
  default Map<String, String> details() {
    return Map.of(
        "name", payer().name(),
        "edrpou", payer().edrpou().map(Object::toString).orElse(""),
        "iban", payer().iban().map(Object::toString).orElse(""));
  }

  record PayerAdded(String by, CouncilId council, PayerView payer) implements PayerChanged {}

  record InvoicesMadeOutTo(String by, CouncilId council, PayerView payer) implements PayerChanged {}

  record PayerRemoved(String by, CouncilId council, PayerView payer) implements PayerChanged {}
}
