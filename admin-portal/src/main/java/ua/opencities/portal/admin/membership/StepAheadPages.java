package ua.opencities.portal.admin.membership;

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
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.membership.CallOffStep;
import ua.opencities.membership.MembershipOf;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;

/** A step that was entered ahead is called off before its day. */
@Path("councils/{id}/step/call-off")
@RequestScoped
@Produces(View.HTML)
public class StepAheadPages {
  @Inject private Asker asker;
  @Inject private CouncilProfile profile;
  @Inject private MembershipOf membership;
  @Inject private CallOffStep callOff;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View check(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    return View.of("membership/call-off.jte")
        .with("card", profile.of(asker.actor(), council))
        .with(
            "ahead",
            membership
                .of(asker.actor(), council)
                .ahead()
                .orElseThrow(() -> new NotFound("step-ahead")));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response callOff(@PathParam("id") UUID id) {
    callOff.callOff(asker.actor(), new CouncilId(id));
    return Go.to("/councils/" + id).saying("membership.called-off");
  }
}
