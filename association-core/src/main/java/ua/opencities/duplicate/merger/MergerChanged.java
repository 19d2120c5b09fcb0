package ua.opencities.duplicate.merger;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A row was merged into another, or stands again; told once for each of the two. */
public sealed interface MergerChanged extends DomainEvent {
  CouncilId council();

  Merger merger();

  @Override
  default UUID subject() {
    return merger().id();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  @Override
  default Map<String, String> details() {
    return Map.of(
        "kept", merger().keptName(),
        "gone", merger().goneName() + ", " + merger().goneKatottg(),
        "taken",
            merger().taken().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")),
        "reason", merger().reason());
  }

  record CouncilsMerged(String by, CouncilId council, Merger merger) implements MergerChanged {}

  record MergerTakenBack(String by, CouncilId council, Merger merger) implements MergerChanged {}
}
