package ua.opencities.portal.admin.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.money.YearMoney;
import ua.opencities.programme.year.shortfall.ShortfallOf;
import ua.opencities.report.year.YearOfCouncil;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.YearInPath;

/** A council's year for machines, to read. */
@Path("api/v1/councils/{id}/years")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class YearApi {
  @Inject private Asker asker;
  @Inject private YearOfCouncil years;
  @Inject private YearMoney money;
  @Inject private ShortfallOf shortfalls;
  @Inject private YearReportOf reports;

  @GET
  @Path("{year: \\d+}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public YearJson year(@PathParam("id") UUID id, @PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var actor = asker.actor();
    var council = new CouncilId(id);
    return YearJson.of(
        years.in(actor, council, year),
        money.of(actor, council, year),
        shortfalls.in(actor, council, year),
        reports.in(actor, council, year));
  }
}
