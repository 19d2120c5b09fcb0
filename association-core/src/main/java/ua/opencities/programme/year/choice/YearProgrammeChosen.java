package ua.opencities.programme.year.choice;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A year goes by this programme from now on. */
public record YearProgrammeChosen(
    String by, CouncilId council, UUID subject, int year, String title) implements DomainEvent {
  static YearProgrammeChosen by(Actor by, ProgrammeView it, int year) {
    return new YearProgrammeChosen(by.name(), it.council(), it.id().value(), year, it.title());
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of("year", String.valueOf(year), "title", title);
  }
}
