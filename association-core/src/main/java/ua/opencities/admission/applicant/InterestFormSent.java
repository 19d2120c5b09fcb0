package ua.opencities.admission.applicant;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.shared.DomainEvent;

/** Somebody showed interest for a council; the link goes to the address they gave. */
public record InterestFormSent(
    String by, UUID subject, String email, String shownName, String council, Secret secret)
    implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
