package ua.opencities.identity.invitation;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

public record InvitationWithdrawn(String by, UUID subject) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
