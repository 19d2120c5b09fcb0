package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;

/** Asks the association for its advice on a draft. */
@Path("programmes/{id}/advice")
@RequestScoped
@Produces(View.HTML)
public class AdvicePages {
  @Inject private Asker asker;
  @Inject private ProgrammeDetails details;
  @Inject private AdviceGiven given;
  @Inject private AskAdvice ask;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id) {
    var programme = details.of(asker.actor(), new ProgrammeId(id));
    return View.of("programme/advise.jte")
        .with("programme", programme)
        .with("advice", given.on(asker.actor(), programme.id()));
  }

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response ask(
      @PathParam("id") UUID id, @FormParam("remarks") @DefaultValue("") String remarks) {
    ask.ask(asker.actor(), new ProgrammeId(id), remarks);
    return Go.to("/programmes/" + id).saying("programme.advice-asked");
  }
}
