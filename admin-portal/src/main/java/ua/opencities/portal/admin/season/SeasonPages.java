package ua.opencities.portal.admin.season;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.programme.season.CorrectSeason;
import ua.opencities.programme.season.OpenSeasons;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.YearInPath;

/** One season: its councils by stage and what blocks each, and its terms. */
@Path("seasons/{year: \\d+}")
@RequestScoped
@Produces(View.HTML)
public class SeasonPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private SeasonBoard board;
  @Inject private OpenSeasons seasons;
  @Inject private CorrectSeason correctSeason;
  @Inject private OblastList oblasts;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View board(@PathParam("year") String typed, @BeanParam BoardForm form) {
    var actor = asker.actor();
    int year = YearInPath.of(typed);
    return View.of("season/board.jte")
        .with("board", board.page(actor, year, form.filter(), form.order(), form.page()))
        .with("form", form)
        .with("filter", form.filter())
        .with("sort", form.order().sort())
        .with("oblasts", oblasts.all(actor));
  }

  @GET
  @Path("terms")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View terms(@PathParam("year") String typed) {
    var season = seasons.of(asker.actor(), YearInPath.of(typed));
    return View.of("season/terms.jte")
        .with("season", season.orElseThrow(() -> new NotFound("season")));
  }

  @POST
  @Path("terms")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response correct(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    long seen = seen();
    correctSeason.correct(asker.actor(), SeasonForm.of(sent, year), seen);
    return Go.to("/seasons/" + year).saying("season.corrected", Year.of(year));
  }

  private long seen() {
    var form = new FormReading(sent);
    int seen = form.number("seen");
    form.sayWhatIsWrong();
    return seen;
  }
}
