package ua.opencities.portal.member.relief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.shared.Page;
import ua.opencities.tariff.relief.ReliefJson;
import ua.opencities.tariff.relief.ReliefsOfCouncil;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The reliefs that were granted to the council for machines, the latest days first. */
@Path("api/v1/reliefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReliefApi {
  @Inject private Asker asker;
  @Inject private ReliefsOfCouncil reliefs;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ReliefJson> list() {
    var actor = asker.actor();
    return PageJson.of(
        Page.whole(reliefs.granted(actor, actor.ownCouncil())), ReliefJson::toCouncil);
  }
}
