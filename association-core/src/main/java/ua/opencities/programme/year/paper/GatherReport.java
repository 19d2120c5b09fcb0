package ua.opencities.programme.year.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.shared.Today;
import ua.opencities.tenancy.Actor;

/**
 * Brings together what the paper is made of: those in office on the day it was finished sign it.
 */
@Dependent
class GatherReport {
  private final ProgrammeDetails programmes;
  private final CouncilProfile councils;
  private final OfficialsInOffice officials;
  private final Clock clock;

  @Inject
  GatherReport(
      ProgrammeDetails programmes,
      CouncilProfile councils,
      OfficialsInOffice officials,
      Clock clock) {
    this.programmes = programmes;
    this.councils = councils;
    this.officials = officials;
    this.clock = clock;
  }

  YearReportFacts of(Actor actor, YearReportView report) {
    LocalDate day =
        report
            .finishedAt()
            .map(at -> at.atZone(Today.KYIV).toLocalDate())
            .orElseGet(() -> LocalDate.now(clock));
    return new YearReportFacts(
        report,
        programmes.of(actor, report.programme()),
        councils.of(actor, report.council()),
        officials.on(actor, report.council(), day));
  }
}
