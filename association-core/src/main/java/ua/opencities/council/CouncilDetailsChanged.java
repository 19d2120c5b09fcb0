package ua.opencities.council;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** Something the register keeps about a council was changed; {@code details} says what, to what. */
public record CouncilDetailsChanged(String by, CouncilId council, Map<String, String> details)
    implements DomainEvent {
  public CouncilDetailsChanged {
    details = Map.copyOf(details);
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public UUID subject() {
    return council.value();
  }
}
