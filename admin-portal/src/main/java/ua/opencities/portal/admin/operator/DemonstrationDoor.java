package ua.opencities.portal.admin.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import ua.opencities.portal.admin.demonstration.DemonstrationAccounts;
import ua.opencities.shared.Setting;

/** Tells the launcher which demonstration accounts to print. */
@Path("operator/demo-accounts")
@ForTheOperator
@Produces("text/plain; charset=utf-8")
public class DemonstrationDoor {
  @POST
  @PermitAll
  public Response accounts() {
    return Setting.demonstration()
        ? Response.ok(DemonstrationAccounts.list()).build()
        : Response.noContent().build();
  }
}
