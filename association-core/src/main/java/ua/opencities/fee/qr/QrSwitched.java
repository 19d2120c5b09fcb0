package ua.opencities.fee.qr;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record QrSwitched(String by, boolean on) implements DomainEvent {
  /** There is one setting: it needs an id only as the subject of what is said of it. */
  private static final UUID SETTING = UUID.fromString("00000000-0000-4000-8000-000000000019");

  @Override
  public UUID subject() {
    return SETTING;
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("on", String.valueOf(on));
  }
}
