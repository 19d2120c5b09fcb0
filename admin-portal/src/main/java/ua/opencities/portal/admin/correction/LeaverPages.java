package ua.opencities.portal.admin.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import ua.opencities.fee.leaving.FeesToCorrect;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** Invoices of councils that left which ask for more than their days of membership. */
@Path("invoices/of-leavers")
@RequestScoped
@Produces(View.HTML)
public class LeaverPages {
  @Inject private Asker asker;
  @Inject private FeesToCorrect fees;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View waiting() {
    return View.of("correction/of-leavers.jte").with("fees", fees.waiting(asker.actor()));
  }
}
