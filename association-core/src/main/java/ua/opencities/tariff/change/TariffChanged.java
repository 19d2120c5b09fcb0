package ua.opencities.tariff.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tariff.TariffId;

/** A tariff was withdrawn or ended earlier; whoever has charged by it refuses here. */
public sealed interface TariffChanged extends DomainEvent {
  TariffId tariff();

  ChangeGrounds grounds();

  @Override
  default Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  default UUID subject() {
    return tariff().value();
  }

  record TariffWithdrawn(String by, TariffId tariff, ChangeGrounds grounds)
      implements TariffChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("act", grounds.act().number(), "reason", grounds.reason());
    }
  }

  record TariffEnded(String by, TariffId tariff, LocalDate lastDay, ChangeGrounds grounds)
      implements TariffChanged {
    @Override
    public Map<String, String> details() {
      return Map.of(
          "until", lastDay.toString(), "act", grounds.act().number(), "reason", grounds.reason());
    }
  }
}
