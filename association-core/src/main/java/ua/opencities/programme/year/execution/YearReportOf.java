package ua.opencities.programme.year.execution;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.money.YearMoney;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** A year's reports, and what the next save has to answer. */
@UseCase
public class YearReportOf {
  private final YearReports reports;
  private final OpenRows rows;
  private final YearMoney money;
  private final CouncilProfile councils;

  @Inject
  YearReportOf(YearReports reports, OpenRows rows, YearMoney money, CouncilProfile councils) {
    this.reports = reports;
    this.rows = rows;
    this.money = money;
    this.councils = councils;
  }

  /**
   * On every programme of the year, first on the one that it goes by; each the newest first, which
   * is the one that counts, or that is being written.
   */
  public List<YearReportView> in(Actor actor, CouncilId council, int year) {
    councils.of(actor, council);
    return reports.all(council, year).stream().map(YearReport::view).toList();
  }

  /** On one programme, the newest first. */
  public List<YearReportView> of(Actor actor, ReportOn on) {
    councils.of(actor, on.council());
    return reports.all(on).stream().map(YearReport::view).toList();
  }

  /**
   * What a form shows.
   *
   * @param programme the edition whose rows these are
   * @param version of the draft; 0 while nothing is saved
   */
  public record ToWrite(ProgrammeId programme, long version, ExecutionText text) {}

  /**
   * The rows of the programme in force with what the draft answers; before the first save with what
   * the platform knows.
   *
   * @param gains what the council has for its fee, as other rooms know it; only suggested
   * @throws NothingToReport when no programme was approved for the year, or it is still to come
   * @throws YearReportStands when the newest report is final
   */
  public ToWrite toWrite(Actor actor, ReportOn on, List<String> gains) {
    councils.of(actor, on.council());
    var open = rows.of(actor, on);
    var newest = reports.newest(on);
    if (newest.isEmpty()) {
      var told = money.of(actor, on.council(), on.year()).of(open.first());
      var paid = told.sums().paid();
      return new ToWrite(open.programme(), 0, open.text().suggesting(paid).gaining(gains));
    }
    YearReportView draft = newest.get().view();
    if (draft.isFinal()) throw new YearReportStands(on.year(), draft.number());
    return new ToWrite(open.programme(), draft.version(), open.text().answeredAs(draft.text()));
  }
}
