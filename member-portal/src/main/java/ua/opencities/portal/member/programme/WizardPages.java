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
import java.util.UUID;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.programme.ProgrammeBasis;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;
import ua.opencities.web.View;

/** A draft written step by step; beside it the paper as it will be. Every step is saved. */
@Path("programmes/{id}/edit/{step}")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed(Role.Named.CLERK)
public class WizardPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private ReviseProgramme revise;
  @Inject private ProgrammePapers papers;
  @Inject private ProgrammeBasis basis;
  @Inject private AdviceGiven given;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View show(@PathParam("id") UUID id, @PathParam("step") String slug) {
    WizardStep step = WizardStep.of(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    if (!programme.isDraft()) return View.of("programme/closed.jte").with("programme", programme);
    return page(step, programme);
  }

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response save(@PathParam("id") UUID id, @PathParam("step") String slug) {
    WizardStep step = WizardStep.of(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    long seen = Typed.number("version", sent.field("version"));
    revise.revise(asker.actor(), programme.id(), seen, PartForm.of(step, sent, programme));
    boolean stay = sent.field("stay") != null || sent.field("fill") != null;
    return Go.to("/programmes/" + id + "/edit/" + (stay ? step : step.next()).slug()).silently();
  }

  /** The same page with the paper as it would be; nothing is saved. */
  @POST
  @Path("preview")
  @RolesAllowed(Role.Named.CLERK)
  public View preview(@PathParam("id") UUID id, @PathParam("step") String slug) {
    WizardStep step = WizardStep.of(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    return page(step, programme.with(PartForm.of(step, sent, programme)));
  }

  private View page(WizardStep step, ProgrammeView programme) {
    Paper paper =
        papers.marked(
            asker.actor(),
            programme,
            PaperKind.decidedOn(programme),
            basis.of(asker.actor(), programme).text());
    var advice = given.on(asker.actor(), programme.id());
    return View.of("programme/" + step.slug() + ".jte")
        .with(
            "wizard",
            new WizardPage(programme, step, PreviewHtml.of(paper), ProgrammePage.remarks(advice)));
  }
}
