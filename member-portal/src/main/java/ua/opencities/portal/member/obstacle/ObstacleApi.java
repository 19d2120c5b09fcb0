package ua.opencities.portal.member.obstacle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.fee.obstacle.ObstacleJson;
import ua.opencities.fee.obstacle.ObstaclesOf;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** What keeps or kept the council from paying, for machines: what stands comes first. */
@Path("api/v1/obstacles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObstacleApi {
  @Inject private Asker asker;
  @Inject private ObstaclesOf obstacles;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ObstacleJson> list() {
    var all = obstacles.council(asker.actor(), asker.actor().ownCouncil());
    return PageJson.of(Page.whole(all), ObstacleJson::of);
  }
}
