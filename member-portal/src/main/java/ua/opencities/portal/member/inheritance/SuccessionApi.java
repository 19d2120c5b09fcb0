package ua.opencities.portal.member.inheritance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.inheritance.InheritanceOf;
import ua.opencities.inheritance.json.SuccessionJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** What the council inherited and left, for machines, the newest first. */
@Path("api/v1/successions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuccessionApi {
  @Inject private Asker asker;
  @Inject private InheritanceOf inheritance;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<SuccessionJson> list() {
    var actor = asker.actor();
    return PageJson.of(
        Page.whole(inheritance.lines(actor, actor.ownCouncil())), SuccessionJson::of);
  }
}
