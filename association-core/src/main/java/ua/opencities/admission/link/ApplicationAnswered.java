package ua.opencities.admission.link;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** An applicant answered the office's remarks. */
public record ApplicationAnswered(String by, UUID subject) implements DomainEvent {
  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }
}
