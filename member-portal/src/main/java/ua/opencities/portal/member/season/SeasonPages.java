package ua.opencities.portal.member.season;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.programme.season.SetSessionDay;
import ua.opencities.programme.season.board.CouncilSeason;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.YearInPath;

/** The council's season; reminders lead here. */
@Path("seasons")
@RequestScoped
@Produces(View.HTML)
public class SeasonPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilSeason seasons;
  @Inject private SetSessionDay setSessionDay;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response now() {
    var actor = asker.actor();
    var now = seasons.now(actor, actor.ownCouncil());
    return Go.to(now.map(season -> "/seasons/" + season.year()).orElse("/year")).silently();
  }

  @GET
  @Path("{year: \\d+}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View show(@PathParam("year") String typed) {
    var actor = asker.actor();
    var season = seasons.of(actor, actor.ownCouncil(), YearInPath.of(typed));
    return View.of("season/season.jte")
        .with("season", season.orElseThrow(() -> new NotFound("season")));
  }

  /** An empty day is the usual one again. */
  @POST
  @Path("{year: \\d+}/session")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response setDay(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var form = new FormReading(sent);
    Optional<LocalDate> day = form.optionalDate("session");
    form.sayWhatIsWrong();
    var actor = asker.actor();
    setSessionDay.set(actor, actor.ownCouncil(), year, day);
    return Go.to("/seasons/" + year)
        .saying(day.isPresent() ? "season.day-set" : "season.day-usual");
  }
}
