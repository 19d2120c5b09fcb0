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
import ua.opencities.council.ChangeCouncilDetails;
import ua.opencities.council.CouncilDossier;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Changes what the register says about a council. */
@Path("councils/{id}/edit")
@RequestScoped
@Produces(View.HTML)
public class CouncilEditPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilDossier dossier;
  @Inject private ChangeCouncilDetails change;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return View.of("council/edit.jte")
        .with("dossier", dossier.of(asker.actor(), new CouncilId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var details = new DetailsForm(sent, form).read();
    int version = form.number("version");
    form.sayWhatIsWrong();
    change.change(asker.actor(), new CouncilId(id), version, details);
    return Go.to("/councils/" + id).saying("council.saved");
  }
}
