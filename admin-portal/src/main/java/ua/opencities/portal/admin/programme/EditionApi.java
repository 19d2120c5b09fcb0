package ua.opencities.portal.admin.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.programme.ProgrammeEditions;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.json.EditionRowJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The editions of a programme for machines. */
@Path("api/v1/programmes/{id}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionApi {
  @Inject private Asker asker;
  @Inject private ProgrammeEditions editions;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<EditionRowJson> list(@PathParam("id") UUID id) {
    return PageJson.of(
        Page.whole(editions.of(asker.actor(), new ProgrammeId(id))), EditionRowJson::of);
  }
}
