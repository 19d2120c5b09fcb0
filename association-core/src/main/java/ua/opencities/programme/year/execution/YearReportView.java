package ua.opencities.programme.year.execution;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.CouncilId;

/**
 * A report to read.
 *
 * @param number 1, 2, …: a later one corrects those before it
 * @param programme the edition that it reports on
 * @param first the programme as a whole
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
    ProgrammeId first,
    ExecutionText text,
    long version,
    String savedBy,
    Instant savedAt,
    Optional<String> finishedBy,
    Optional<Instant> finishedAt,
    Optional<String> sha256) {
  /** Of all reports on a year, which come the newest first, that on each programme. */
  public static List<YearReportView> newestOfEach(List<YearReportView> reports) {
    Set<ProgrammeId> seen = new HashSet<>();
    return reports.stream().filter(report -> seen.add(report.first())).toList();
  }

  /** What it is about. */
  public ReportOn on() {
    return ReportOn.year(council, year).of(first);
  }

  public boolean isFinal() {
    return state == ReportState.FINAL;
  }
}
