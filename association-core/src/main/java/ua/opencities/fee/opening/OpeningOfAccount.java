package ua.opencities.fee.opening;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;

/** What an import did to one council's account. */
public sealed interface OpeningOfAccount extends DomainEvent {
  UUID council();

  /** Of all its lines: owed (+) or paid ahead (−). */
  Money amount();

  long lines();

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council());
  }

  @Override
  default Map<String, String> details() {
    return Map.of("amount", amount().decimal(), "lines", String.valueOf(lines()));
  }

  record AccountOpened(String by, UUID council, UUID subject, Money amount, long lines)
      implements OpeningOfAccount {}

  record AccountOpeningUndone(String by, UUID council, UUID subject, Money amount, long lines)
      implements OpeningOfAccount {}
}
