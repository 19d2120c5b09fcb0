package ua.opencities.portal.admin.candidate;

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
import ua.opencities.admission.candidate.SendBack;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** An application goes back with remarks; the applicant is written to. */
@Path("candidates/{id: [0-9a-fA-F-]{36}}/return")
@RequestScoped
@Produces(View.HTML)
public class SendBackPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ReadCandidate candidates;
  @Inject private SendBack sendBack;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return View.of("candidate/return.jte")
        .with("page", candidates.of(asker.actor(), new CouncilId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response send(@PathParam("id") UUID id) {
    sendBack.send(asker.actor(), new CouncilId(id), sent.field("remarks"));
    return Go.to("/candidates/" + id).saying("candidate.returned");
  }
}
