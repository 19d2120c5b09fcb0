package ua.opencities.portal.admin.obstacle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.obstacle.ObstacleJson;
import ua.opencities.fee.obstacle.ObstaclesOf;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** What keeps or kept a council from paying, for machines: what stands comes first. */
@Path("api/v1/councils/{id}/obstacles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObstacleApi {
  @Inject private Asker asker;
  @Inject private CouncilProfile councils;
  @Inject private ObstaclesOf obstacles;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ObstacleJson> list(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    councils.of(asker.actor(), council);
    return PageJson.of(Page.whole(obstacles.council(asker.actor(), council)), ObstacleJson::of);
  }
}
