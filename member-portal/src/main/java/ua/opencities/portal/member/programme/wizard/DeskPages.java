package ua.opencities.portal.member.programme.wizard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.programme.PartsSaved;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.desk.AttendDraft;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** Who else is at the draft, asked again and again by an open page. */
@Path("programmes/{id}/edit/{step}/desk")
@RequestScoped
@Produces(View.HTML)
public class DeskPages {
  @Inject private Asker asker;
  @Inject private ProgrammeDetails details;
  @Inject private AttendDraft attend;
  @Inject private PartsSaved partsSaved;

  /**
   * @param seen the version before the reader's eyes
   * @param shown the mark of the notice they have; the same again is no answer
   */
  @GET
  @RolesAllowed(Role.Named.CLERK)
  public Response desk(
      @PathParam("id") UUID id,
      @PathParam("step") String slug,
      @QueryParam("version") String seen,
      @QueryParam("shown") String shown,
      @HeaderParam("HX-Request") String htmx) {
    WizardStep step = WizardStep.of(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    if (htmx == null) return Go.to(WizardPage.address(programme, step)).silently();
    var desk = attend.attend(asker.actor(), programme, step.part());
    long version = seen == null ? programme.version() : Typed.number("version", seen);
    var notice =
        DeskNotice.of(
            step, desk, partsSaved.of(asker.actor(), programme.id()), version, asker.actor());
    if (notice.mark().equals(shown)) return Response.noContent().build();
    return Response.ok(
            View.of("programme/wizard/desk.jte")
                .with("notice", notice)
                .with("at", WizardPage.address(programme, step)))
        .build();
  }
}
