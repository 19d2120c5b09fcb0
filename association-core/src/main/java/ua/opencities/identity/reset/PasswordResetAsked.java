package ua.opencities.identity.reset;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.shared.DomainEvent;

/**
 * @param portal at which it was asked, so that the link leads back there
 */
public record PasswordResetAsked(
    String by, UUID subject, String email, String shownName, String portal, Secret secret)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
