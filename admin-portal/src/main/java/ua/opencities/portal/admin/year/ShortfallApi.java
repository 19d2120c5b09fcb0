package ua.opencities.portal.admin.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.report.year.ShortfallRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Wanted;

/** The councils whose budgets lack money for the year’s fee, for machines. */
@Path("api/v1/shortfalls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShortfallApi {
  @Inject private Asker asker;
  @Inject private ShortfallRegister shortfalls;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ShortfallRowJson> list(
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("25") String size) {
    LocalDate today = LocalDate.now(clock);
    return PageJson.of(
        shortfalls.page(asker.actor(), Wanted.page(page, size, 25)),
        row -> ShortfallRowJson.of(row, today));
  }
}
