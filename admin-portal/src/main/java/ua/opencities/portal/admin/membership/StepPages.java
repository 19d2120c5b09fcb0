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
import ua.opencities.council.CouncilProfile;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.NextSteps;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Scan;
import ua.opencities.membership.Standing;
import ua.opencities.membership.StepAhead;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** Any step of the road with its act. */
@Path("councils/{id}/step")
@RequestScoped
@Produces(View.HTML)
public class StepPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private MembershipOf membership;
  @Inject private NextSteps next;
  @Inject private RecordMembershipStep step;
  @Inject private FileContent files;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    return View.of("membership/step.jte")
        .with("card", profile.of(asker.actor(), council))
        .with("membership", membership.of(asker.actor(), council))
        .with("next", next.of(asker.actor(), council));
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response record(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var to = form.choice("to", Standing.class);
    var body = form.choice("body", DecidingBody.class);
    var document = form.choice("document", ActDocument.class);
    var number = form.optionalText("number", 60);
    var adopted = form.date("adoptedOn");
    var effective = form.optionalDate("effectiveOn");
    var remarks = form.optionalText("remarks", 2000);
    form.sayWhatIsWrong();
    var stands =
        step.record(
            asker.actor(),
            new CouncilId(id),
            to,
            new Act(
                body,
                document,
                number,
                adopted,
                effective.orElse(adopted),
                remarks,
                Optional.empty()),
            sent.file("file").map(file -> new Scan(file.name(), file.mediaType(), file.content())));
    return stands == to
        ? Go.to("/councils/" + id).saying("membership.step-recorded")
        : Go.to("/councils/" + id).saying(kept(id), effective.orElse(adopted));
  }

  private String kept(UUID id) {
    return membership
        .of(asker.actor(), new CouncilId(id))
        .ahead()
        .flatMap(StepAhead::hindrance)
        .map(fee -> "membership.step-waits-fee")
        .orElse("membership.step-ahead");
  }

  @GET
  @Path("{step}/scan")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response scan(@PathParam("id") UUID id, @PathParam("step") UUID stepId) {
    var actor = asker.actor();
    var file =
        membership.of(actor, new CouncilId(id)).steps().stream()
            .filter(taken -> taken.id().equals(stepId))
            .flatMap(taken -> taken.act().file().stream())
            .findFirst()
            .orElseThrow(() -> new NotFound("scan"));
    var content = files.read(actor, new FileId(file));
    return Download.held(content.facts().name(), content.facts().mediaType(), content.content());
  }
}
