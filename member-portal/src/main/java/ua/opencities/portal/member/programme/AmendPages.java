package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.portal.member.programme.wizard.WizardStep;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Begins an amendment: how and why; its text is then written in the wizard. */
@Path("programmes/{id}/amend")
@RequestScoped
@Produces(View.HTML)
public class AmendPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private AmendProgramme amend;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id) {
    return View.of("programme/amend.jte")
        .with("programme", details.of(asker.actor(), new ProgrammeId(id)));
  }

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response begin(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var kind = form.choice("kind", AmendmentKind.class);
    String reason = form.text("reason", Amendment.REASON);
    Optional<LocalDate> until =
        kind == AmendmentKind.EXTENDED ? form.optionalDate("until") : Optional.empty();
    form.sayWhatIsWrong();
    ProgrammeId next =
        amend.amend(asker.actor(), new ProgrammeId(id), new Amendment(kind, reason, until));
    return Go.to("/programmes/" + next + "/edit/" + WizardStep.OUTLINE.slug())
        .saying("programme.amendment-begun");
  }
}
