package ua.opencities.portal.member.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.membership.MembershipOf;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.ToolsOf;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The home page of a council: what to do now. */
@Path("/")
@RequestScoped
@Produces(View.HTML)
public class HomePages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private CouncilDossier dossier;
  @Inject private MembershipOf membership;
  @Inject private OfficialsInOffice officials;
  @Inject private PopulationLedger population;
  @Inject private MemberAccount accounts;
  @Inject private ProgrammeRegister programmes;
  @Inject private ToolsOf tools;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View home() {
    var actor = asker.actor();
    var council = actor.ownCouncil();
    var today = LocalDate.now(clock);
    var own = dossier.of(actor, council);
    var standing = membership.of(actor, council);
    var rows = programmes.page(actor, ProgrammeFilter.none(), new Page.Request(1, 100)).items();
    return View.of("home/home.jte")
        .with("card", own.card())
        .with("membership", standing)
        .with("account", accounts.asOf(actor, council, today))
        .with(
            "programmes",
            new ProgrammeWork(
                rows, today.getYear(), standing.standing(), own.administration().isPresent()))
        .with("tools", new ToolNews(tools.of(actor, council).tools(), today))
        .with(
            "register",
            new RegisterTask(
                officials.on(actor, council, today), population.on(actor, council, today), today));
  }
}
