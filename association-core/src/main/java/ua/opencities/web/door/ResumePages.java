package ua.opencities.web.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import ua.opencities.tenancy.Role;
import ua.opencities.web.ResumedForm;
import ua.opencities.web.View;

/**
 * A form sent after its session had ended, or from a page of another day, waits here; {@link
 * ResumedForm} sends it on.
 */
@Path("resume/{id}")
@RequestScoped
@Produces(View.HTML)
public class ResumePages {
  @GET
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK,
    Role.Named.READER
  })
  public View waiting(@PathParam("id") UUID id) {
    return View.of("identity/resume.jte").with("id", id.toString());
  }
}
