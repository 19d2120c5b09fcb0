package ua.opencities.portal.admin.balance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.report.balance.BalancesOnDay;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/** The balances of all councils on a day for machines, today if none is asked for. */
@Path("api/v1/balances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BalanceApi {
  @Inject private Asker asker;
  @Inject private BalancesOnDay balances;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public BalanceListJson list(@BeanParam BalanceForm filter) {
    var search = filter.search(LocalDate.now(clock));
    return BalanceListJson.of(search.on().toString(), balances.page(asker.actor(), search));
  }
}
