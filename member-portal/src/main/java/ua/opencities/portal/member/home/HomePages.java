package ua.opencities.portal.member.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.membership.MembershipOf;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The home page of a council: what to do now. */
@Path("/")
@RequestScoped
@Produces(View.HTML)
public class HomePages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private CouncilProfile profile;
  @Inject private MembershipOf membership;
  @Inject private OfficialsInOffice officials;
  @Inject private PopulationLedger population;
  @Inject private ArrearsOf arrears;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View home() {
    var actor = asker.actor();
    var council = actor.ownCouncil();
    var today = LocalDate.now(clock);
    return View.of("home/home.jte")
        .with("card", profile.of(actor, council))
        .with("membership", membership.of(actor, council))
        .with("arrears", arrears.on(actor, council, today))
        .with(
            "register",
            new RegisterTask(
                officials.on(actor, council, today), population.on(actor, council, today), today));
  }
}
