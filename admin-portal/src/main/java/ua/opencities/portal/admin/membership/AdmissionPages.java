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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.dossier.AdmitOnDossier;
import ua.opencities.admission.dossier.DossierOf;
import ua.opencities.council.CouncilProfile;
import ua.opencities.membership.BoardAct;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Scan;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The Board's act that makes an applicant a member. */
@Path("councils/{id}/admit")
@RequestScoped
@Produces(View.HTML)
public class AdmissionPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private MembershipOf membership;
  @Inject private DossierOf dossier;
  @Inject private AdmitOnDossier admit;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    return View.of("membership/admit.jte")
        .with("card", profile.of(asker.actor(), council))
        .with("missing", dossier.of(asker.actor(), council).missing())
        .with("membership", membership.of(asker.actor(), council));
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response admit(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var number = form.text("number", 60);
    var adopted = form.date("adoptedOn");
    var effective = form.optionalDate("effectiveOn");
    var reason = form.optionalText("reason", AdmitOnDossier.REASON);
    form.sayWhatIsWrong();
    admit.admit(
        asker.actor(),
        new CouncilId(id),
        new BoardAct(number, adopted, effective.orElse(adopted), scan()),
        reason);
    return Go.to("/councils/" + id).saying("membership.admitted");
  }

  private Optional<Scan> scan() {
    return sent.file("file").map(file -> new Scan(file.name(), file.mediaType(), file.content()));
  }
}
