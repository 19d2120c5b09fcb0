package ua.opencities.portal.admin.council;

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
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Adds a line to the ledger of inhabitants. */
@Path("councils/{id}/population")
@RequestScoped
@Produces(View.HTML)
public class PopulationPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private PopulationHistory history;
  @Inject private ConfirmPopulation confirm;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return View.of("council/confirm-population.jte")
        .with("card", profile.of(asker.actor(), new CouncilId(id)))
        .with("history", history.of(asker.actor(), new CouncilId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    int inhabitants = form.number("inhabitants");
    var asOf = form.date("asOf");
    var source = form.text("source", 300);
    form.sayWhatIsWrong();
    confirm.confirm(asker.actor(), new CouncilId(id), inhabitants, asOf, source);
    return Go.to("/councils/" + id).saying("council.population-confirmed");
  }
}
