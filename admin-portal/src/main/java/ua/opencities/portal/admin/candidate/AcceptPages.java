package ua.opencities.portal.admin.candidate;

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
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.candidate.AcceptHandedIn;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What came becomes the act of a step: the office reads its number and date off the paper. */
@Path("candidates/{id: [0-9a-fA-F-]{36}}/accept")
@RequestScoped
@Produces(View.HTML)
public class AcceptPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ReadCandidate candidates;
  @Inject private AcceptHandedIn accept;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Object form(@PathParam("id") UUID id) {
    CandidatePage page = candidates.of(asker.actor(), new CouncilId(id));
    // a colleague was first, or the applicant has still to hand it in
    if (!page.canAccept()) return Go.to(page.path()).saying("candidate.nothing-to-accept");
    return View.of("candidate/accept.jte")
        .with("page", page)
        .with("part", page.next().orElseThrow());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response accept(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var part = form.choice("part", DossierPart.class);
    var file = form.read(() -> file(sent.field("file")));
    var number = form.optionalText("number", 60);
    var adopted = form.date("adoptedOn");
    form.sayWhatIsWrong();
    accept.accept(
        asker.actor(), new CouncilId(id), new AcceptHandedIn.Order(part, file, number, adopted));
    return Go.to("/candidates/" + id).saying("candidate.accepted");
  }

  private static UUID file(String typed) {
    if (typed == null || typed.isBlank()) throw TextNotAccepted.missing("file");
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException noId) {
      throw new NotFound("file");
    }
  }
}
