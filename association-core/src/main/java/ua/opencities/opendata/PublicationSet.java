package ua.opencities.opendata;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.reach.Email;

public record PublicationSet(String by, Publication before, Publication now)
    implements DomainEvent {
  /** There is one publication: it needs an id only as the subject of what is said of it. */
  private static final UUID PUBLICATION = UUID.fromString("00000000-0000-4000-8000-000000000010");

  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public UUID subject() {
    return PUBLICATION;
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "publishedBefore", String.valueOf(before.published()),
        "published", String.valueOf(now.published()),
        "contactBefore", before.contact().map(Email::address).orElse(""),
        "contact", now.contact().map(Email::address).orElse(""));
  }
}
