package ua.opencities.portal.member.council;

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
import java.util.UUID;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.DisputePopulation;
import ua.opencities.council.population.dispute.TakeBackDispute;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The clerk says that a figure of the own council's ledger is wrong. */
@Path("council/population/{figure}/dispute")
@RequestScoped
@Produces(View.HTML)
public class PopulationPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private PopulationHistory figures;
  @Inject private DisputePopulation dispute;
  @Inject private TakeBackDispute takeBack;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("figure") UUID figure) {
    var actor = asker.actor();
    return View.of("council/population-dispute.jte")
        .with("line", figures.line(actor, actor.ownCouncil(), figure));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response save(@PathParam("figure") UUID figure) {
    var actor = asker.actor();
    figures.line(actor, actor.ownCouncil(), figure);
    var form = new FormReading(sent);
    var claimed = form.optionalNumber("claimed");
    var reason = form.text("reason", DisputePopulation.REASON);
    form.sayWhatIsWrong();
    dispute.dispute(actor, actor.ownCouncil(), figure, claimed, reason);
    return Go.to("/council").saying("council.disputed");
  }

  @POST
  @Path("take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response back(@PathParam("figure") UUID figure) {
    var actor = asker.actor();
    takeBack.takeBack(actor, actor.ownCouncil(), figure);
    return Go.to("/council").saying("council.dispute-taken-back");
  }
}
