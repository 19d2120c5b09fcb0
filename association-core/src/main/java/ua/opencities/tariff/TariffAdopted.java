package ua.opencities.tariff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record TariffAdopted(String by, TariffId tariff, TariffKind kind, String act)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public UUID subject() {
    return tariff.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("kind", kind.name(), "act", act);
  }
}
