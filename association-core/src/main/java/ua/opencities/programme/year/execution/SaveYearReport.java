package ua.opencities.programme.year.execution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.year.execution.YearReportOf.ToWrite;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Keeps a draft as far as it is written; nothing need be complete. */
@UseCase
public class SaveYearReport {
  private final YearReports reports;
  private final OpenRows rows;
  private final CouncilProfile councils;
  private final Clock clock;
  private final Event<YearReportMoved> happened;

  @Inject
  SaveYearReport(
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
   * @param written as the form showed it, answered
   * @return the draft with its new version
   * @throws NothingToReport when no programme was approved for the year, or it is still to come
   * @throws YearReportStands when the newest report is final
   * @throws SomeoneElseChanged when the draft, or the programme beneath it, has changed meanwhile
   */
  public YearReportView save(Actor actor, CouncilId council, int year, ToWrite written) {
    councils.of(actor, council);
    reports.oneAtATime(council, year);
    var open = rows.ofThe(actor, ReportOn.year(council, year), written.programme());
    var on = ReportOn.year(council, year).of(open.first());
    if (!open.programme().equals(written.programme())) throw new SomeoneElseChanged();
    Optional<YearReport> newest = reports.newest(on);
    if (newest.isEmpty() && written.version() != 0) throw new SomeoneElseChanged();
    newest.ifPresent(report -> report.mustBe(written.version()));
    YearReport report = newest.orElseGet(() -> new YearReport(on, open.first(), 1));
    ExecutionText text = open.text().answeredAs(written.text());
    report.write(open.programme(), text, actor, clock.instant());
    if (newest.isEmpty()) reports.add(report);
    reports.write();
    YearReportView saved = report.view();
    happened.fire(YearReportMoved.saved(actor, saved));
    return saved;
  }
}
