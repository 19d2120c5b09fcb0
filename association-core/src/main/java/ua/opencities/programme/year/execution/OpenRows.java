package ua.opencities.programme.year.execution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What there is to report on: the rows of the programme that held in the year. */
@Dependent
class OpenRows {
  private final YearReports reports;
  private final ProgrammeDetails programmes;
  private final Clock clock;

  @Inject
  OpenRows(YearReports reports, ProgrammeDetails programmes, Clock clock) {
    this.reports = reports;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The programme and its rows, not answered. */
  record Open(ProgrammeId programme, ExecutionText text) {}

  /**
   * @throws NothingToReport when no programme was approved for the year, or it is still to come
   */
  Open of(Actor actor, CouncilId council, int year) {
    if (year > LocalDate.now(clock).getYear()) throw NothingToReport.notBegun(year);
    ProgrammeId programme =
        reports.reportedOn(council, year).orElseThrow(() -> NothingToReport.noProgramme(year));
    return new Open(programme, ExecutionText.open(programmes.of(actor, programme).text(), year));
  }
}
