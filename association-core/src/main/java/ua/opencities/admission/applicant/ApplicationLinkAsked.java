package ua.opencities.admission.applicant;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.shared.DomainEvent;

/** The applicant has lost the link; another goes to the application's own address. */
public record ApplicationLinkAsked(
    String by, UUID subject, String email, String shownName, String council, Secret secret)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
