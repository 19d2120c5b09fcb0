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
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.CorrectStep;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.Scan;
import ua.opencities.membership.TakeBackStep;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What was mistyped in a step's act is put right; a step entered by mistake is taken back. */
@Path("councils/{id}/steps/{step: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}")
@RequestScoped
@Produces(View.HTML)
public class StepCorrectionPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private MembershipOf membership;
  @Inject private CorrectStep correct;
  @Inject private TakeBackStep takeBack;

  @GET
  @Path("correct")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View correction(@PathParam("id") UUID id, @PathParam("step") UUID step) {
    return page("membership/correct.jte", id, step);
  }

  @POST
  @Path("correct")
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response correct(@PathParam("id") UUID id, @PathParam("step") UUID step) {
    var form = new FormReading(sent);
    var body = form.choice("body", DecidingBody.class);
    var document = form.choice("document", ActDocument.class);
    var number = form.optionalText("number", 60);
    var adopted = form.date("adoptedOn");
    var reason = form.text("reason", CorrectStep.REASON);
    form.sayWhatIsWrong();
    correct.correct(
        asker.actor(),
        new CouncilId(id),
        step,
        new CorrectStep.Reading(body, document, number, adopted),
        sent.file("file").map(file -> new Scan(file.name(), file.mediaType(), file.content())),
        reason);
    return Go.to("/councils/" + id + "/steps").saying("membership.corrected");
  }

  @GET
  @Path("take-back")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View check(@PathParam("id") UUID id, @PathParam("step") UUID step) {
    return page("membership/take-back.jte", id, step);
  }

  @POST
  @Path("take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response takeBack(@PathParam("id") UUID id, @PathParam("step") UUID step) {
    var form = new FormReading(sent);
    var reason = form.text("reason", CorrectStep.REASON);
    form.sayWhatIsWrong();
    takeBack.takeBack(asker.actor(), new CouncilId(id), step, reason);
    return Go.to("/councils/" + id + "/steps").saying("membership.taken-back");
  }

  private View page(String template, UUID id, UUID stepId) {
    var council = new CouncilId(id);
    MembershipStepView step =
        membership.of(asker.actor(), council).steps().stream()
            .filter(it -> it.id().equals(stepId))
            .findFirst()
            .orElseThrow(() -> new NotFound("step"));
    return View.of(template).with("card", profile.of(asker.actor(), council)).with("step", step);
  }
}
