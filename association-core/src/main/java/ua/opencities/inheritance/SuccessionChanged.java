package ua.opencities.inheritance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A line of a succession was settled or taken back; told once for each of the two councils. */
public sealed interface SuccessionChanged extends DomainEvent {
  CouncilId council();

  InheritanceView line();

  @Override
  default UUID subject() {
    return line().actId();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  @Override
  default Map<String, String> details() {
    return Map.of(
        "from", line().isHeirs() ? line().otherName() : line().councilName(),
        "heir", line().isHeirs() ? line().councilName() : line().otherName(),
        "kind", line().act().kind().name(),
        "act", line().act().words(),
        "on", line().act().on().toString(),
        "inherited", line().what().stream().map(Enum::name).sorted().toList().toString(),
        "moved", line().moved().decimal());
  }

  record SuccessionSettled(String by, CouncilId council, InheritanceView line)
      implements SuccessionChanged {}

  record SuccessionTakenBack(String by, CouncilId council, InheritanceView line)
      implements SuccessionChanged {}
}
