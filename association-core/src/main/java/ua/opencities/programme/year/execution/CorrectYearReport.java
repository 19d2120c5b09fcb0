package ua.opencities.programme.year.execution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.council.CouncilProfile;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Begins the next report on a year whose report is final and holds a mistake. */
@UseCase
public class CorrectYearReport {
  private final YearReports reports;
  private final OpenRows rows;
  private final CouncilProfile councils;
  private final Clock clock;
  private final Event<YearReportMoved> happened;

  @Inject
  CorrectYearReport(
      YearReports reports,
      OpenRows rows,
      CouncilProfile councils,
      Clock clock,
      Event<YearReportMoved> happened) {
    this.reports = reports;
    this.rows = rows;
    this.councils = councils;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @return a draft that says what the final one says
   * @throws NothingToReport when there is no final report to correct
   */
  public YearReportView correct(Actor actor, ReportOn on) {
    councils.of(actor, on.council());
    reports.oneAtATime(on.council(), on.year());
    YearReport before =
        reports.newest(on).filter(YearReport::isFinal).orElseThrow(NothingToReport::notFinal);
    var open = rows.of(actor, before.view().on());
    var next = new YearReport(on, open.first(), before.number() + 1);
    next.write(
        open.programme(), open.text().answeredAs(before.view().text()), actor, clock.instant());
    reports.add(next);
    reports.write();
    YearReportView begun = next.view();
    happened.fire(YearReportMoved.correctionBegun(actor, begun));
    return begun;
  }
}
