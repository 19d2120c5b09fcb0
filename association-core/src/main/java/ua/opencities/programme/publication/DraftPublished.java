package ua.opencities.programme.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A draft was published; told when somebody records it. */
public record DraftPublished(
    String by, CouncilId council, UUID subject, LocalDate day, String address)
    implements DomainEvent {
  static DraftPublished by(Actor by, ProgrammeView it, LocalDate day, String address) {
    return new DraftPublished(by.name(), it.council(), it.id().value(), day, address);
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("day", day.toString(), "address", address);
  }
}
