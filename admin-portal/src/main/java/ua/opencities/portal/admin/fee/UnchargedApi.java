package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ua.opencities.fee.register.UnchargedMember;
import ua.opencities.fee.register.UnchargedMembers;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** The members that have no annual invoice of a year yet, for machines. */
@Path("api/v1/reports/uncharged")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnchargedApi {
  @Inject private Asker asker;
  @Inject private UnchargedMembers uncharged;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<UnchargedJson> list(
      @Parameter(required = true) @QueryParam("year") String year,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("25") String size) {
    return PageJson.of(
        uncharged.page(
            asker.actor(),
            Typed.year("year", year),
            Optional.of(Wanted.words(words)),
            Wanted.page(page, size, 25)),
        UnchargedJson::of);
  }

  public record UnchargedJson(UUID council, String name, String oblast) {
    static UnchargedJson of(UnchargedMember it) {
      return new UnchargedJson(it.council().value(), it.name(), it.oblast());
    }
  }
}
