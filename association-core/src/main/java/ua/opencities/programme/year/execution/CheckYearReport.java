package ua.opencities.programme.year.execution;

import jakarta.inject.Inject;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.year.money.ProgrammeMoney;
import ua.opencities.programme.year.money.YearMoney;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Whether a draft could be finished as it is saved. */
@UseCase
public class CheckYearReport {
  private final YearReports reports;
  private final YearMoney money;
  private final CouncilProfile councils;

  @Inject
  CheckYearReport(YearReports reports, YearMoney money, CouncilProfile councils) {
    this.reports = reports;
    this.money = money;
    this.councils = councils;
  }

  /**
   * @throws NothingToReport when nothing was saved
   * @throws YearReportStands when it is final already
   * @throws ReportNotComplete with everything that is missing
   */
  public void check(Actor actor, ReportOn on) {
    councils.of(actor, on.council());
    YearReportView draft = reports.newest(on).orElseThrow(NothingToReport::notSaved).view();
    if (draft.isFinal()) throw new YearReportStands(on.year(), draft.number());
    ProgrammeMoney told = money.of(actor, on.council(), on.year()).of(draft.first());
    Completeness.check(draft.text(), told.sums().paid(), told.isTold());
  }
}
