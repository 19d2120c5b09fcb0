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
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.obstacle.EndObstacle;
import ua.opencities.fee.obstacle.ObstacleId;
import ua.opencities.fee.obstacle.ObstaclesOf;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The office says when it was over. */
@Path("obstacles/{obstacle}/end")
@RequestScoped
@Produces(View.HTML)
public class EndObstaclePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile councils;
  @Inject private ObstaclesOf obstacles;
  @Inject private EndObstacle end;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("obstacle") UUID id) {
    var it = obstacles.one(asker.actor(), new ObstacleId(id));
    return View.of("obstacle/end.jte")
        .with("council", councils.of(asker.actor(), it.council()))
        .with("obstacle", it)
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response end(@PathParam("obstacle") UUID id) {
    var form = new FormReading(sent);
    LocalDate until = form.date("until");
    form.sayWhatIsWrong();
    var ended = end.end(asker.actor(), new ObstacleId(id), until);
    return Go.to("/councils/" + ended.council() + "/years/" + ended.year())
        .saying("obstacle.ended");
  }
}
