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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.statement.StatementFile;
import ua.opencities.fee.statement.StatementOf;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Typed;

/** A council's statement of a period, this year so far if none is asked for. */
@Path("councils/{id}/account/statement")
@RequestScoped
@Produces(View.HTML)
public class StatementPages {
  @Inject private Asker asker;
  @Inject private StatementOf statements;
  @Inject private StatementFile files;
  @Inject private CouncilProfile councils;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View statement(
      @PathParam("id") UUID id, @QueryParam("from") String from, @QueryParam("to") String to) {
    var council = new CouncilId(id);
    LocalDate last = last(to);
    LocalDate first = first(from, last);
    var page =
        View.of("statement/statement.jte")
            .with("council", councils.of(asker.actor(), council))
            .with("from", first)
            .with("to", last);
    try {
      return page.with("statement", statements.period(asker.actor(), council, first, last));
    } catch (RuleBroken refused) {
      return page.with("problem", Texts.of(asker.language()).sentence(refused));
    }
  }

  @GET
  @Path("file.{format: pdf|csv|xlsx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(
      @PathParam("id") UUID id,
      @PathParam("format") String format,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    return Download.of(
        files.take(
            asker.actor(),
            new CouncilId(id),
            first(from, last(to)),
            last(to),
            format,
            Texts.of(asker.language())));
  }

  private LocalDate first(String from, LocalDate last) {
    return Typed.optionalDate("from", from).orElseGet(() -> last.withDayOfYear(1));
  }

  private LocalDate last(String to) {
    return Typed.optionalDate("to", to).orElseGet(() -> LocalDate.now(clock));
  }
}
