package ua.opencities.portal.member.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.shortfall.AmendForShortfall;
import ua.opencities.programme.year.shortfall.ShortfallOf;
import ua.opencities.programme.year.shortfall.StateShortfall;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.YearInPath;

/** The council says how much of the fee it can fund, and amends its programme as was agreed. */
@Path("year/{year: \\d+}/shortfall")
@RequestScoped
@Produces(View.HTML)
public class ShortfallPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private FeeForecast fees;
  @Inject private ShortfallOf shortfalls;
  @Inject private StateShortfall state;
  @Inject private AmendForShortfall amend;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var actor = asker.actor();
    return View.of("year/shortfall-state.jte")
        .with("year", year)
        .with("fee", fees.forYear(actor, actor.ownCouncil(), year))
        .with("known", shortfalls.in(actor, actor.ownCouncil(), year).stream().findFirst());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response state(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var form = new FormReading(sent);
    Money fundable = form.money("fundable");
    String words = form.text("words", StateShortfall.REASON);
    form.sayWhatIsWrong();
    state.state(asker.actor(), asker.actor().ownCouncil(), year, fundable, words);
    return Go.to("/year/" + year).saying("shortfall.sent");
  }

  @POST
  @Path("amend")
  @RolesAllowed(Role.Named.CLERK)
  public Response amend(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    ProgrammeId next = amend.amend(asker.actor(), asker.actor().ownCouncil(), year);
    return Go.to("/programmes/" + next).saying("programme.amendment-begun");
  }
}
