package ua.opencities.portal.admin.obstacle;

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
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.obstacle.ObstacleKind;
import ua.opencities.fee.obstacle.TellObstacle;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.YearInPath;

/** The office tells what keeps a council from paying a year's fee. */
@Path("councils/{id}/years/{year: \\d+}/obstacles/new")
@RequestScoped
@Produces(View.HTML)
public class ObstaclePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile councils;
  @Inject private TellObstacle tell;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id, @PathParam("year") String typed) {
    return View.of("obstacle/tell.jte")
        .with("council", councils.of(asker.actor(), new CouncilId(id)))
        .with("year", YearInPath.of(typed))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response tell(@PathParam("id") UUID id, @PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var form = new FormReading(sent);
    ObstacleKind kind = form.choice("kind", ObstacleKind.class);
    LocalDate since = form.date("since");
    Optional<String> note = form.optionalText("note", TellObstacle.NOTE);
    form.sayWhatIsWrong();
    tell.tell(asker.actor(), new CouncilId(id), year, kind, since, note);
    return Go.to("/councils/" + id + "/years/" + year).saying("obstacle.told");
  }
}
