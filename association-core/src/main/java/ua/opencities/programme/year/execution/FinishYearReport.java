package ua.opencities.programme.year.execution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.year.money.ProgrammeMoney;
import ua.opencities.programme.year.money.YearMoney;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Ends the writing of a report: from then on it stands, with its hash. */
@UseCase
public class FinishYearReport {
  private final YearReports reports;
  private final OpenRows rows;
  private final YearMoney money;
  private final CouncilProfile councils;
  private final Clock clock;
  private final Event<YearReportMoved> happened;

  @Inject
  FinishYearReport(
      YearReports reports,
      OpenRows rows,
      YearMoney money,
      CouncilProfile councils,
      Clock clock,
      Event<YearReportMoved> happened) {
    this.reports = reports;
    this.rows = rows;
    this.money = money;
    this.councils = councils;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param seen the version that is confirmed
   * @throws NothingToReport when nothing was saved
   * @throws YearReportStands when it is final already
   * @throws ReportNotComplete when a measure, an indicator or a source has no answer, or the sums
   *     are not those of the programme's money
   * @throws SomeoneElseChanged when the draft, or the programme beneath it, has changed meanwhile
   */
  public YearReportView finish(Actor actor, ReportOn on, long seen) {
    councils.of(actor, on.council());
    reports.oneAtATime(on.council(), on.year());
    YearReport report = reports.newest(on).orElseThrow(NothingToReport::notSaved);
    report.mustBe(seen);
    YearReportView draft = report.view();
    if (!rows.of(actor, draft.on()).programme().equals(draft.programme()))
      throw new SomeoneElseChanged();
    ProgrammeMoney told = money.of(actor, on.council(), on.year()).of(draft.first());
    Completeness.check(draft.text(), told.sums().paid(), told.isTold());
    report.finish(actor, clock.instant());
    reports.write();
    YearReportView finished = report.view();
    happened.fire(YearReportMoved.finished(actor, finished));
    return finished;
  }
}
