package ua.opencities.portal.admin.report.row;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeFigure;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** The councils behind a figure as a file, each charge with how it was reckoned. */
@Path("reports/fee-rows")
@RequestScoped
public class FeeRowFiles {
  @Inject private Asker asker;
  @Inject private FeeRowsAsked asked;

  @GET
  @Path("fee-rows.{format: csv|xlsx}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response table(
      @QueryParam("year") String year,
      @QueryParam("oblast") @DefaultValue("") String oblast,
      @QueryParam("what") @DefaultValue("charged") String what,
      @PathParam("format") String format) {
    var rows = asked.behind(asker.actor(), Typed.year("year", year), oblast, FeeFigure.named(what));
    var file = new FeeRowsTable(rows, Texts.of(asker.language())).file();
    return format.equals("csv") ? file.csv() : file.xlsx();
  }
}
