package ua.opencities.programme.year.execution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.Actor;

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
  record Open(ProgrammeId programme, ProgrammeId first, ExecutionText text) {}

  /**
   * @throws NothingToReport when no programme was approved for the year, or it is still to come
   */
  Open of(Actor actor, ReportOn on) {
    if (on.year() > LocalDate.now(clock).getYear()) throw NothingToReport.notBegun(on.year());
    var reported = reports.reportedOn(on).orElseThrow(() -> NothingToReport.noProgramme(on.year()));
    var text = programmes.of(actor, reported.edition()).text();
    return new Open(reported.edition(), reported.first(), ExecutionText.open(text, on.year()));
  }

  /** Of the programme that somebody has before him, in its edition of now. */
  Open ofThe(Actor actor, ReportOn on, ProgrammeId shown) {
    return of(actor, on.of(programmes.of(actor, shown).edition().first()));
  }
}
