package ua.opencities.portal.admin.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import ua.opencities.identity.RolesHeld;
import ua.opencities.portal.admin.demonstration.DemonstrationAccounts;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Operator;

/** Tells the launcher which demonstration accounts to print: none, when none could be made. */
@Path("operator/demo-accounts")
@ForTheOperator
@Produces("text/plain; charset=utf-8")
public class DemonstrationDoor {
  @Inject private RolesHeld roles;

  @POST
  @PermitAll
  public Response accounts() {
    return Setting.demonstration() && roles.anyAdministrator(Operator.because("demonstration"))
        ? Response.ok(DemonstrationAccounts.list()).build()
        : Response.noContent().build();
  }
}
