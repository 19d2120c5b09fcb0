package ua.opencities.programme.year.execution;

import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.CouncilId;

/**
 * What a report is about: one programme in a year of a council.
 *
 * @param programme by its first edition; empty for the one that the year goes by
 */
public record ReportOn(CouncilId council, int year, Optional<ProgrammeId> programme) {
  public static ReportOn year(CouncilId council, int year) {
    return new ReportOn(council, year, Optional.empty());
  }

  public ReportOn of(ProgrammeId firstEdition) {
    return new ReportOn(council, year, Optional.of(firstEdition));
  }
}
