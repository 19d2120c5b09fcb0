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
import java.util.UUID;
import ua.opencities.fee.obstacle.EndObstacle;
import ua.opencities.fee.obstacle.ObstacleId;
import ua.opencities.fee.obstacle.ObstaclesOf;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The clerk says when it was over. */
@Path("obstacles/{obstacle}/end")
@RequestScoped
@Produces(View.HTML)
public class EndObstaclePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ObstaclesOf obstacles;
  @Inject private EndObstacle end;
  @Inject private Clock clock;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("obstacle") UUID id) {
    return View.of("obstacle/end.jte")
        .with("obstacle", obstacles.one(asker.actor(), new ObstacleId(id)))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response end(@PathParam("obstacle") UUID id) {
    obstacles.one(asker.actor(), new ObstacleId(id));
    var form = new FormReading(sent);
    LocalDate until = form.date("until");
    form.sayWhatIsWrong();
    var ended = end.end(asker.actor(), new ObstacleId(id), until);
    return Go.to("/year/" + ended.year()).saying("obstacle.ended");
  }
}
