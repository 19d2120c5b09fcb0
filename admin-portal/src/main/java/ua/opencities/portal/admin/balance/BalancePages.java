package ua.opencities.portal.admin.balance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.language.Texts;
import ua.opencities.report.balance.BalancesOnDay;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** What every council owed on a day, today if none is asked for; the same list as a file. */
@Path("balances")
@RequestScoped
@Produces(View.HTML)
public class BalancePages {
  @Inject private Asker asker;
  @Inject private BalancesOnDay balances;
  @Inject private OblastList oblasts;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam BalanceForm filter) {
    var search = filter.search(LocalDate.now(clock));
    return View.of("balance/list.jte")
        .with("filter", filter)
        .with("day", search.on())
        .with("list", balances.page(asker.actor(), search))
        .with("oblasts", oblasts.all(asker.actor()));
  }

  @GET
  @Path("balances.{format: csv|xlsx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(@BeanParam BalanceForm filter, @PathParam("format") String format) {
    var search = filter.search(LocalDate.now(clock));
    var table = new BalanceTable(search.on(), Texts.of(asker.language()));
    var found = balances.all(asker.actor(), search);
    return format.equals("csv") ? table.file(found).csv() : table.withSums(found).xlsx();
  }
}
