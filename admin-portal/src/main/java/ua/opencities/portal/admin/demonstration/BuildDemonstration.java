package ua.opencities.portal.admin.demonstration;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import ua.opencities.opendata.Publication;
import ua.opencities.opendata.SetPublication;
import ua.opencities.report.CouncilFilter;
import ua.opencities.report.CouncilOrder;
import ua.opencities.report.CouncilRegister;
import ua.opencities.shared.Page;
import ua.opencities.shared.Setting;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Builds the demonstration association in one transaction: whole or not at all. A register that
 * holds a council is left as it is.
 */
@UseCase
@StaffOnly
public class BuildDemonstration {
  @Inject private CouncilRegister councils;
  @Inject private FeeRules rules;
  @Inject private Register register;
  @Inject private OwnAttributes attributes;
  @Inject private Road road;
  @Inject private Papers papers;
  @Inject private SecondProgramme second;
  @Inject private FeeYears years;
  @Inject private BudgetYears budgets;
  @Inject private Amended amended;
  @Inject private YearReports reports;
  @Inject private Correspondence correspondence;
  @Inject private SeasonYear season;
  @Inject private FeeReminders reminders;
  @Inject private ReturnedLetter returned;
  @Inject private Successors successors;
  @Inject private DemonstrationAccounts accounts;
  @Inject private Admissions admissions;
  @Inject private PutRight putRight;
  @Inject private TariffScenarios scenarios;
  @Inject private Relieved reliefs;
  @Inject private Hindered hindered;
  @Inject private DoubleEntries doubles;
  @Inject private SetPublication publication;

  /** How many councils were entered; 0 when there was something already. */
  public int build(Actor operator) {
    if (!Setting.demonstration())
      throw new IllegalStateException("invented data only where OPENCITIES_DEMO=true");
    if (isSomethingThere(operator)) return 0;
    rules.enter(operator);
    Map<String, CouncilId> known = register.enter(operator);
    attributes.enter(operator, known);
    accounts.open(operator, known);
    road.untilActive(operator, known);
    // a council in arrears gets no new tool, so tools come before the fees
    years.tools(operator, known);
    papers.enter(operator, known);
    years.money(operator, known);
    budgets.enter(operator, known);
    budgets.shortfalls(operator, known);
    second.enter(operator, known);
    amended.enter(operator, known);
    reports.enter(operator, known);
    correspondence.enter(operator, known);
    road.afterActive(operator, known);
    putRight.enter(operator, known);
    season.enter(operator, known);
    admissions.enter(operator, known);
    reminders.enter(operator, known);
    returned.enter(operator, known);
    successors.enter(operator, known);
    scenarios.enter(operator, known);
    reliefs.enter(operator, known);
    hindered.enter(operator, known);
    doubles.enter(operator, known);
    publication.set(
        operator,
        new Publication(false, Optional.empty()),
        new Publication(true, Optional.of(new Email("data@demo.opencities.example"))));
    return known.size();
  }

  private boolean isSomethingThere(Actor operator) {
    return councils
            .page(operator, CouncilFilter.all(), CouncilOrder.of("name"), new Page.Request(1, 1))
            .total()
        > 0;
  }
}
