package ua.opencities.portal.member.obstacle;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.obstacle.ObstacleKind;
import ua.opencities.fee.obstacle.TellObstacle;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.YearInPath;

/** The clerk tells what keeps the council from paying a year's fee. */
@Path("year/{year: \\d+}/obstacles/new")
@RequestScoped
@Produces(View.HTML)
public class ObstaclePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TellObstacle tell;
  @Inject private Clock clock;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("year") String typed) {
    return View.of("obstacle/tell.jte")
        .with("year", YearInPath.of(typed))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response tell(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var form = new FormReading(sent);
    ObstacleKind kind = form.choice("kind", ObstacleKind.class);
    LocalDate since = form.date("since");
    Optional<String> note = form.optionalText("note", TellObstacle.NOTE);
    form.sayWhatIsWrong();
    tell.tell(asker.actor(), asker.actor().ownCouncil(), year, kind, since, note);
    return Go.to("/year/" + year).saying("obstacle.told");
  }
}
