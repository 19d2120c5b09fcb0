package ua.opencities.fee.number;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record FirstNumberSet(String by, Series series, int year, int first) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  /** The same for all that is said of one series and year. */
  @Override
  public UUID subject() {
    return UUID.nameUUIDFromBytes((series.code() + " " + year).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "series", series.code(), "year", String.valueOf(year), "first", String.valueOf(first));
  }
}
