package ua.opencities.admission.link;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.link.ApplicationSeen.Card;
import ua.opencities.shared.DomainEvent;

/** The address is that of the one who wrote, and the office sees the council's interest. */
public record InterestShown(
    String by, UUID subject, UUID council, String councilName, String applicant)
    implements DomainEvent {
  static InterestShown of(String by, Card card) {
    return new InterestShown(by, card.id(), card.councilId(), card.council(), card.applicant());
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
