package ua.opencities.portal.admin.statement;

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
import ua.opencities.fee.statement.StatementJson;
import ua.opencities.fee.statement.StatementOf;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** A council's statement of a period for machines, this year so far if none is asked for. */
@Path("api/v1/councils/{id}/account/statement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementApi {
  @Inject private Asker asker;
  @Inject private StatementOf statements;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public StatementJson statement(
      @PathParam("id") UUID id, @QueryParam("from") String from, @QueryParam("to") String to) {
    var council = new CouncilId(id);
    LocalDate last = Typed.optionalDate("to", to).orElseGet(() -> LocalDate.now(clock));
    LocalDate first = Typed.optionalDate("from", from).orElseGet(() -> last.withDayOfYear(1));
    return StatementJson.of(council, statements.period(asker.actor(), council, first, last));
  }
}
