package ua.opencities.admission.link;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.link.ApplicationSeen.Card;
import ua.opencities.shared.DomainEvent;

/**
 * The address is the applicant's, the council's decision is there, and the office sees the
 * application.
 */
public record ApplicationConfirmed(
    String by, UUID subject, UUID council, String councilName, String applicant)
    implements DomainEvent {
  static ApplicationConfirmed of(String by, Card card) {
    return new ApplicationConfirmed(
        by, card.id(), card.councilId(), card.council(), card.applicant());
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
