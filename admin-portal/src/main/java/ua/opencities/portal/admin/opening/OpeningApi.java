package ua.opencities.portal.admin.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.fee.opening.register.OpeningJson;
import ua.opencities.fee.opening.register.OpeningRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Wanted;

/** What accounts began with, for machines; what was taken back is not among them. */
@Path("api/v1/openings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpeningApi {
  @Inject private Asker asker;
  @Inject private OpeningRegister openings;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<OpeningJson> list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("25") String size) {
    return PageJson.of(
        openings.page(asker.actor(), Wanted.words(words), Wanted.page(page, size, 25)),
        OpeningJson::of);
  }
}
