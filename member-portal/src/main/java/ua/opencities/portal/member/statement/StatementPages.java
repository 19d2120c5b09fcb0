package ua.opencities.portal.member.statement;

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
import ua.opencities.fee.statement.StatementFile;
import ua.opencities.fee.statement.StatementOf;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Typed;

/** The own council's statement of a period, this year so far if none is asked for. */
@Path("account/statement")
@RequestScoped
@Produces(View.HTML)
public class StatementPages {
  @Inject private Asker asker;
  @Inject private StatementOf statements;
  @Inject private StatementFile files;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View statement(@QueryParam("from") String from, @QueryParam("to") String to) {
    var actor = asker.actor();
    LocalDate last = last(to);
    LocalDate first = first(from, last);
    var page = View.of("statement/statement.jte").with("from", first).with("to", last);
    try {
      return page.with("statement", statements.period(actor, actor.ownCouncil(), first, last));
    } catch (RuleBroken refused) {
      return page.with("problem", Texts.of(asker.language()).sentence(refused));
    }
  }

  @GET
  @Path("file.{format: pdf|csv|xlsx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response file(
      @PathParam("format") String format,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    var actor = asker.actor();
    return Download.of(
        files.take(
            actor,
            actor.ownCouncil(),
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
