package ua.opencities.programme.year.execution;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.CouncilId;

/**
 * A report to read.
 *
 * @param number 1, 2, …: a later one corrects those before it
 * @param programme the edition that it reports on
 * @param version what a save has to name, so that two people do not overwrite each other
 * @param sha256 of the canonical content, once it is final
 */
public record YearReportView(
    UUID id,
    CouncilId council,
    int year,
    int number,
    ReportState state,
    ProgrammeId programme,
    ExecutionText text,
    long version,
    String savedBy,
    Instant savedAt,
    Optional<String> finishedBy,
    Optional<Instant> finishedAt,
    Optional<String> sha256) {
  public boolean isFinal() {
    return state == ReportState.FINAL;
  }
}
