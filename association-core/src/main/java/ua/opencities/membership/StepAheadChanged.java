package ua.opencities.membership;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.CouncilId;

/** A step of a day to come was entered or called off. */
public sealed interface StepAheadChanged extends DomainEvent {
  CouncilId council();

  StepAhead step();

  @Override
  default UUID subject() {
    return council().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  @Override
  default Map<String, String> details() {
    var act = step().act();
    return Map.of(
        "to", step().to().name(),
        "act", act.body() + " " + act.document() + " " + act.number().orElse("–"),
        "adoptedOn", act.adoptedOn().toString(),
        "effectiveOn", act.effectiveOn().toString());
  }

  record StepAheadEntered(String by, CouncilId council, StepAhead step)
      implements StepAheadChanged {}

  record StepAheadCalledOff(String by, CouncilId council, StepAhead step)
      implements StepAheadChanged {}
}
