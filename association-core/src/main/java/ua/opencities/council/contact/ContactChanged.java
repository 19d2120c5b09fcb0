package ua.opencities.council.contact;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;
import ua.opencities.tenancy.CouncilId;

/** A contact of a council came, changed or went. */
public sealed interface ContactChanged extends DomainEvent {
  ContactView contact();

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  default CouncilId council() {
    return contact().council();
  }

  @Override
  default UUID subject() {
    return contact().id();
  }

  @Override
  default Map<String, String> details() {
    var said = contact().details();
    return Map.of(
        "function", said.function().name(),
        "name", said.name(),
        "email", said.email().map(Email::address).orElse(""),
        "phone", said.phone().map(Phone::number).orElse(""));
  }

  record ContactAdded(String by, ContactView contact) implements ContactChanged {}

  record ContactCorrected(String by, ContactView contact) implements ContactChanged {}

  record ContactRemoved(String by, ContactView contact) implements ContactChanged {}
}
