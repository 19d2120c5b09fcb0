package ua.opencities.portal.admin.membership;

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
import ua.opencities.membership.trail.MembershipTrail;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/**
 * The steps of a council’s membership as they were entered, for machines: with the corrections of
 * their acts, and those that were taken back.
 */
@Path("api/v1/councils/{id}/steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StepApi {
  @Inject private Asker asker;
  @Inject private CouncilProfile councils;
  @Inject private MembershipTrail trail;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<TrailJson> list(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    councils.of(asker.actor(), council);
    return PageJson.of(Page.whole(trail.of(asker.actor(), council)), TrailJson::of);
  }
}
