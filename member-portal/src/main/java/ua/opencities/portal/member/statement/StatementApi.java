package ua.opencities.portal.member.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.fee.statement.StatementJson;
import ua.opencities.fee.statement.StatementOf;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** The council's own statement of a period for machines, this year so far if none is asked for. */
@Path("api/v1/account/statement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementApi {
  @Inject private Asker asker;
  @Inject private StatementOf statements;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public StatementJson statement(@QueryParam("from") String from, @QueryParam("to") String to) {
    var actor = asker.actor();
    LocalDate last = Typed.optionalDate("to", to).orElseGet(() -> LocalDate.now(clock));
    LocalDate first = Typed.optionalDate("from", from).orElseGet(() -> last.withDayOfYear(1));
    return StatementJson.of(
        actor.ownCouncil(), statements.period(actor, actor.ownCouncil(), first, last));
  }
}
