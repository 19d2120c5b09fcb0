package ua.opencities.portal.admin.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ua.opencities.report.fee.kind.FeesByKind;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** A year’s fees of every kind, by oblast, for machines. */
@Path("api/v1/reports/fee-kinds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KindReportApi {
  @Inject private Asker asker;
  @Inject private FeesByKind fees;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public KindReportJson report(@Parameter(required = true) @QueryParam("year") String year) {
    return KindReportJson.of(fees.of(asker.actor(), Typed.year("year", year)));
  }
}
