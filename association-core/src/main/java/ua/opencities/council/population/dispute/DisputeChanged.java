package ua.opencities.council.population.dispute;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** A council disputed a figure, or the dispute came to its end. */
public sealed interface DisputeChanged extends DomainEvent {
  DisputeView dispute();

  @Override
  default UUID subject() {
    return dispute().id();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(dispute().council().value());
  }

  @Override
  default Map<String, String> details() {
    return Map.of(
        "inhabitants", String.valueOf(dispute().figure().inhabitants()),
        "asOf", dispute().figure().asOf().toString(),
        "claimed", dispute().claimed().map(String::valueOf).orElse(""));
  }

  record PopulationDisputed(String by, DisputeView dispute) implements DisputeChanged {}

  record DisputeTakenBack(String by, DisputeView dispute) implements DisputeChanged {}

  /** Accepted or declined; {@link DisputeView#outcome} says which. */
  record DisputeAnswered(String by, DisputeView dispute) implements DisputeChanged {}
}
