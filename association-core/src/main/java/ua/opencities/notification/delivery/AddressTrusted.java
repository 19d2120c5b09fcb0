package ua.opencities.notification.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** Letters go to an address again. */
public record AddressTrusted(String by, UUID subject, String address) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("address", address);
  }
}
