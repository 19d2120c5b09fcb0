package ua.opencities.portal.admin.interest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.admission.interest.InterestOf;
import ua.opencities.council.CouncilProfile;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** When and how a council showed interest in joining, for machines. */
@Path("api/v1/councils/{id}/interest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InterestApi {
  @Inject private Asker asker;
  @Inject private CouncilProfile councils;
  @Inject private InterestOf interest;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<InterestJson> list(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    councils.of(asker.actor(), council);
    return PageJson.of(Page.whole(interest.council(asker.actor(), council)), InterestJson::of);
  }
}
