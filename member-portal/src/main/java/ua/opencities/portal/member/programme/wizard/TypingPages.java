package ua.opencities.portal.member.programme.wizard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.programme.PartsSaved;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.desk.TypedPart;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.TypedFields;

/** What is typed into a step and not saved: kept, shown in the paper, its rows moved, dropped. */
@Path("programmes/{id}/edit/{step}/typed")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed(Role.Named.CLERK)
public class TypingPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private PartsSaved partsSaved;
  @Inject private CouncilDossier councils;
  @Inject private OpenStep open;
  @Inject private SaveStep save;
  @Inject private Clock clock;

  /** The paper and the sums while somebody types; without a script, the page that was asked for. */
  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response keep(
      @PathParam("id") UUID id,
      @PathParam("step") String slug,
      @HeaderParam("HX-Request") String htmx) {
    WizardStep step = writing(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    TypedFields typed = SaveStep.own(programme, step, sent.typed());
    if (!isSavedSince(programme, step)) save.keep(asker.actor(), programme, step, typed, seen());
    if (htmx == null) {
      WizardStep to = sent.field("go") == null ? step : WizardStep.of(sent.field("go"));
      return Go.to(WizardPage.address(programme, to) + wish(programme, step).query()).silently();
    }
    var now = new TypedPart(typed.all(), clock.instant(), seen());
    var page = open.typing(asker.actor(), programme, step, wish(programme, step), now);
    return Response.ok(View.of("programme/wizard/live.jte").with("wizard", page)).build();
  }

  @POST
  @Path("rows")
  @RolesAllowed(Role.Named.CLERK)
  public Response rows(@PathParam("id") UUID id, @PathParam("step") String slug) {
    WizardStep step = writing(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    var council = councils.of(asker.actor(), programme.council()).card();
    String deed = Objects.requireNonNullElse(sent.field("do"), "");
    TypedFields typed = SaveStep.own(programme, step, sent.typed());
    var done = new RowWork(step, programme, council).does(deed, typed);
    save.keep(asker.actor(), programme, step, done.typed(), seen());
    String did = "did=" + deed.replaceAll("[^a-z].*", "");
    String turn = done.row() >= 0 ? did + "&row=" + done.row() : did;
    String place = done.row() >= 0 ? "#row-" + done.row() : "";
    String paper = wish(programme, step).query();
    String query = (paper.isEmpty() ? "?" : paper + "&") + turn;
    return Go.to(WizardPage.address(programme, step) + query + place).silently();
  }

  @POST
  @Path("drop")
  @RolesAllowed(Role.Named.CLERK)
  public Response drop(@PathParam("id") UUID id, @PathParam("step") String slug) {
    WizardStep step = writing(slug);
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    save.drop(asker.actor(), programme, step);
    return Go.to(WizardPage.address(programme, step)).saying("programme.typed-dropped");
  }

  private static WizardStep writing(String slug) {
    WizardStep step = WizardStep.of(slug);
    if (step.part().isEmpty()) throw new NotFound("step");
    return step;
  }

  private long seen() {
    return Typed.number("version", sent.field("version"));
  }

  private Wish wish(ProgrammeView programme, WizardStep step) {
    return Wish.chosen(sent.field("wished"), step, programme);
  }

  /** What comes late from a page whose step its reader has saved meanwhile is old. */
  private boolean isSavedSince(ProgrammeView programme, WizardStep step) {
    return partsSaved.of(asker.actor(), programme.id()).stream()
        .filter(part -> step.part().filter(part.part()::equals).isPresent())
        .anyMatch(part -> part.version() > seen() && part.isOf(asker.actor()));
  }
}
