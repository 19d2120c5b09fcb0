package ua.opencities.admission.link;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** The link was opened: the address is the applicant's, and the office sees the application. */
public record ApplicationConfirmed(String by, UUID subject) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
