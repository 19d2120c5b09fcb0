package ua.opencities.portal.admin.report.row;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeFigure;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** The councils behind a figure of the fee report, each charge with how it was reckoned. */
@Path("api/v1/reports/fee-rows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeeRowApi {
  @Inject private Asker asker;
  @Inject private FeeRowsAsked asked;

  /**
   * @param oblast two digits; none for all
   * @param what the figure, {@code charged} or {@code outstanding} or another of the report's
   */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public FeeRowsJson rows(
      @Parameter(required = true) @QueryParam("year") String year,
      @QueryParam("oblast") @DefaultValue("") String oblast,
      @QueryParam("what") @DefaultValue("charged") String what) {
    var figure = Typed.choice("what", what.toUpperCase(Locale.ROOT), FeeFigure.class);
    return FeeRowsJson.of(
        asked.behind(asker.actor(), Typed.year("year", year), oblast, figure),
        Texts.of(asker.language()));
  }
}
