package ua.opencities.fee.run;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.DomainEvent;

public record HindrancePassed(String by, RunId run, Hindrance hindrance) implements DomainEvent {
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
    return Map.of("hindrance", hindrance.name());
  }
}
