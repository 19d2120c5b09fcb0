package ua.opencities.identity.invitation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** The secret goes into the mail and nowhere else. */
public record PersonInvited(
    String by,
    String byShown,
    UUID subject,
    Optional<CouncilId> council,
    String email,
    String shownName,
    Role role,
    Secret secret)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return council.map(CouncilId::value);
  }

  @Override
  public Map<String, String> details() {
    return Map.of("email", email, "role", role.name());
  }
}
