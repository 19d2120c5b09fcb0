package ua.opencities.programme.year.execution;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What happens to the report on a year. */
public sealed interface YearReportMoved extends DomainEvent {
  CouncilId council();

  int year();

  int number();

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  @Override
  default Map<String, String> details() {
    return Map.of("year", String.valueOf(year()), "number", String.valueOf(number()));
  }

  record YearReportSaved(String by, CouncilId council, UUID subject, int year, int number)
      implements YearReportMoved {}

  record YearReportFinished(String by, CouncilId council, UUID subject, int year, int number)
      implements YearReportMoved {}

  record YearReportCorrectionBegun(String by, CouncilId council, UUID subject, int year, int number)
      implements YearReportMoved {}

  static YearReportSaved saved(Actor by, YearReportView it) {
    return new YearReportSaved(by.name(), it.council(), it.id(), it.year(), it.number());
  }

  static YearReportFinished finished(Actor by, YearReportView it) {
    return new YearReportFinished(by.name(), it.council(), it.id(), it.year(), it.number());
  }

  static YearReportCorrectionBegun correctionBegun(Actor by, YearReportView it) {
    return new YearReportCorrectionBegun(by.name(), it.council(), it.id(), it.year(), it.number());
  }
}
