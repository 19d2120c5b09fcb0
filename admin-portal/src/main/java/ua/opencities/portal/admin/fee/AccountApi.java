package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.account.json.AccountJson;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** A council's account at a day, today if none is asked for. */
@Path("api/v1/councils/{id}/account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountApi {
  @Inject private Asker asker;
  @Inject private MemberAccount accounts;
  @Inject private OpeningsOf openings;
  @Inject private ReadTogether together;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public AccountJson account(@PathParam("id") UUID id, @QueryParam("asOf") String asOf) {
    LocalDate day = Typed.optionalDate("asOf", asOf).orElseGet(() -> LocalDate.now(clock));
    var council = new CouncilId(id);
    var actor = asker.actor();
    return together.read(
        actor,
        () -> AccountJson.of(accounts.asOf(actor, council, day), openings.of(actor, council)));
  }
}
