package ua.opencities.portal.member.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.membership.MembershipOf;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The own council for machines; a list of exactly one, as every list of the API. */
@Path("api/v1/councils")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CouncilApi {
  @Inject private Asker asker;
  @Inject private CouncilProfile profile;
  @Inject private MembershipOf membership;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<CouncilJson> list() {
    var own = asker.actor().ownCouncil();
    return PageJson.of(new Page<>(List.of(own), 1, 1, 25), this::json);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public CouncilJson one(@PathParam("id") UUID id) {
    return json(new CouncilId(id));
  }

  private CouncilJson json(CouncilId council) {
    var actor = asker.actor();
    return CouncilJson.of(profile.of(actor, council), membership.of(actor, council));
  }
}
