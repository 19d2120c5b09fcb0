package ua.opencities.inheritance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.identity.People;
import ua.opencities.membership.MembershipOf;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tool.CouncilTool;
import ua.opencities.tool.ToolsOf;

/** What there is to inherit, looked at before anything is chosen. */
@UseCase
@StaffOnly
public class EstateOf {
  @Inject private CouncilProfile councils;
  @Inject private MemberAccount accounts;
  @Inject private ProgrammeRegister programmes;
  @Inject private ToolsOf tools;
  @Inject private MembershipOf memberships;
  @Inject private OfficialHistory officials;
  @Inject private People people;
  @Inject private Passing passing;
  @Inject private Clock clock;

  /** As of today, with all that was booked for later days. */
  public Estate of(Actor actor, CouncilId council) {
    LocalDate today = LocalDate.now(clock);
    return new Estate(
        councils.of(actor, council),
        accounts.asOf(actor, council, LocalDate.of(9999, 12, 31)),
        programmes.page(actor, ProgrammeFilter.of(council), new Page.Request(1, 100)).items(),
        tools.of(actor, council).tools().stream()
            .filter(tool -> tool.since().isPresent())
            .map(CouncilTool::tool)
            .toList(),
        memberships.of(actor, council),
        passing.memberSince(actor, council),
        officials.of(actor, council).stream().filter(it -> it.term().contains(today)).toList(),
        people.ofCouncil(actor, council));
  }
}
