package ua.opencities.fee.run;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.DomainEvent;

/** A run was closed half way. */
public record RunClosed(String by, RunId run, int year, long issued, long left, String reason)
    implements DomainEvent {
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
    return Map.of(
        "year", String.valueOf(year),
        "issued", String.valueOf(issued),
        "left", String.valueOf(left),
        "reason", reason);
  }
}
