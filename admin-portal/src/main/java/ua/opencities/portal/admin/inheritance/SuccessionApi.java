package ua.opencities.portal.admin.inheritance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.inheritance.SuccessionRegister;
import ua.opencities.inheritance.json.SuccessionJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Wanted;

/** The acts by which councils came after others, for machines. */
@Path("api/v1/successions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuccessionApi {
  @Inject private Asker asker;
  @Inject private SuccessionRegister register;

  /** A line a pair of councils, as the heirs see them, the newest first. */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<SuccessionJson> list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("25") String size) {
    return PageJson.of(
        register.page(asker.actor(), Optional.of(Wanted.words(words)), Wanted.page(page, size, 25)),
        SuccessionJson::of);
  }

  /** The lines of one act. */
  @GET
  @Path("{act}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<SuccessionJson> act(@PathParam("act") UUID act) {
    return PageJson.of(Page.whole(register.act(asker.actor(), act)), SuccessionJson::of);
  }
}
