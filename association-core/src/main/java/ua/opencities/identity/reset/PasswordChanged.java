package ua.opencities.identity.reset;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record PasswordChanged(String by, UUID subject) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
