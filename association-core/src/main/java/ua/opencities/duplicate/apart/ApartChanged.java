package ua.opencities.duplicate.apart;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** Two rows were found to be two councils, or that was taken back. */
public sealed interface ApartChanged extends DomainEvent {
  CouncilId council();

  String other();

  @Override
  default UUID subject() {
    return council().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  record TwinsMarkedApart(String by, CouncilId council, String other, String reason)
      implements ApartChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("other", other, "reason", reason);
    }
  }

  record ApartMarkTakenBack(String by, CouncilId council, String other) implements ApartChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("other", other);
    }
  }
}
