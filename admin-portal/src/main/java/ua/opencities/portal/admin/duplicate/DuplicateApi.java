package ua.opencities.portal.admin.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.duplicate.pair.PairRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Pairs that may be one council, for machines. */
@Path("api/v1/councils/duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateApi {
  @Inject private Asker asker;
  @Inject private PairRegister pairs;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<PairJson> list(@BeanParam PairForm form) {
    return PageJson.of(pairs.page(asker.actor(), form.filter(), form.page()), PairJson::of);
  }
}
