package ua.opencities.fee.run;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tariff.TariffKind;

public record RunSimulated(String by, RunId run, TariffKind kind, int year) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public UUID subject() {
    return run.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("kind", kind.name(), "year", String.valueOf(year));
  }
}
