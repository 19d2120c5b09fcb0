package ua.opencities.portal.admin.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.issue.ProgrammePaperList;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** What was issued of a programme and what is a draft still, with where it comes from. */
@Path("programmes/{id}/papers")
@RequestScoped
@Produces(View.HTML)
public class PaperListPages {
  @Inject private Asker asker;
  @Inject private ProgrammeDetails details;
  @Inject private ProgrammePaperList papers;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@PathParam("id") UUID id) {
    var programme = new ProgrammeId(id);
    return View.of("programme/paper-list.jte")
        .with("programme", details.of(asker.actor(), programme))
        .with("papers", papers.of(asker.actor(), programme));
  }
}
