package ua.opencities.programme.year.execution;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The report that was written last, to look at wordings with. */
@UseCase
public class NewestYearReport {
  private final YearReports reports;

  @Inject
  NewestYearReport(YearReports reports) {
    this.reports = reports;
  }

  /**
   * @param council empty for that of any council, as far as the reader may see
   */
  public Optional<YearReportView> of(Actor actor, Optional<CouncilId> council) {
    return reports.writtenLast(council).map(YearReport::view);
  }
}
