package ua.opencities.portal.admin.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeReport;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** The fee report for machines and for the launcher's {@code report fees}. */
@Path("api/v1/reports/fees")
@RequestScoped
public class FeeReportApi {
  @Inject private Asker asker;
  @Inject private FeeReport report;

  /**
   * @param by {@code oblast}
   * @param format {@code json}, {@code csv}, {@code xlsx} or {@code text}
   */
  @GET
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response report(
      @Parameter(required = true) @QueryParam("year") String year,
      @QueryParam("by") @DefaultValue("oblast") String by,
      @QueryParam("format") @DefaultValue("json") String format) {
    var dimension = Typed.choice("by", by.toUpperCase(java.util.Locale.ROOT), Dimension.class);
    var asked = Typed.choice("format", format.toUpperCase(java.util.Locale.ROOT), Format.class);
    var view = report.by(asker.actor(), Typed.year("year", year), dimension);
    return asked == Format.JSON
        ? Response.ok(FeeReportJson.of(view), MediaType.APPLICATION_JSON_TYPE).build()
        : FeeReportFiles.of(view, format, asker.language());
  }

  private enum Format {
    JSON,
    CSV,
    XLSX,
    TEXT
  }
}
