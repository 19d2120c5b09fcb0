package ua.opencities.programme.year.execution;

import jakarta.inject.Inject;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.year.money.YearMoney;
import ua.opencities.programme.year.money.YearMoneyView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
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
  public void check(Actor actor, CouncilId council, int year) {
    councils.of(actor, council);
    YearReportView draft =
        reports.newest(council, year).orElseThrow(NothingToReport::notSaved).view();
    if (draft.isFinal()) throw new YearReportStands(year, draft.number());
    YearMoneyView told = money.of(actor, council, year);
    Completeness.check(draft.text(), told.sums().paid(), !told.entries().isEmpty());
  }
}
