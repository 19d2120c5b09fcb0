package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.inheritance.InheritanceOf;
import ua.opencities.portal.member.programme.wizard.WizardStep;
import ua.opencities.programme.AmendmentChanges;
import ua.opencities.programme.DiscardDraft;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.FeesBesides;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeEditions;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.copy.FilesOfActs;
import ua.opencities.programme.issue.FormatsOfPapers;
import ua.opencities.programme.publication.PublicationOf;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** The council's programmes: the list, a new one, one with its state, papers and acts. */
@Path("programmes")
@RequestScoped
@Produces(View.HTML)
public class ProgrammePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeRegister register;
  @Inject private ProgrammeDetails details;
  @Inject private FilesOfActs files;
  @Inject private ProgrammeEditions editions;
  @Inject private FormatsOfPapers formats;
  @Inject private AdviceGiven given;
  @Inject private FeesBesides besides;
  @Inject private PublicationOf publication;
  @Inject private AmendmentChanges changes;
  @Inject private DraftProgramme draft;
  @Inject private DiscardDraft discard;
  @Inject private InheritanceOf inheritance;
  @Inject private CouncilDossier dossier;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View list(@QueryParam("page") @DefaultValue("1") int page) {
    var actor = asker.actor();
    var rows = register.page(actor, ProgrammeFilter.none(), new Page.Request(page, 25));
    return View.of("programme/list.jte")
        .with("programmes", rows)
        .with("inherited", inheritance.programmes(actor, actor.ownCouncil()));
  }

  @GET
  @Path("new")
  @RolesAllowed(Role.Named.CLERK)
  public View choose() {
    var earlier =
        register.page(asker.actor(), ProgrammeFilter.none(), new Page.Request(1, 100)).items();
    return View.of("programme/new.jte")
        .with("earlier", earlier)
        .with("nextYear", LocalDate.now(clock).getYear() + 1);
  }

  @POST
  @Path("new")
  @RolesAllowed(Role.Named.CLERK)
  public Response begin(
      @FormParam("to") @DefaultValue("") String to,
      @FormParam("basis") @DefaultValue("") String basis) {
    var form = new FormReading(sent);
    int first = form.year("from");
    int last = to.isBlank() ? first : form.year("to");
    form.sayWhatIsWrong();
    ProgrammeId id = form.readAt(to.isBlank() ? "from" : "to", () -> begun(basis, first, last));
    form.sayWhatIsWrong();
    return Go.to("/programmes/" + id + "/edit/" + WizardStep.OUTLINE.slug())
        .saying("programme.drafted");
  }

  private ProgrammeId begun(String basis, int first, int last) {
    var earlier = Wanted.id(basis).map(ProgrammeId::new);
    if (earlier.isPresent()) return draft.fromEarlier(asker.actor(), earlier.get(), first, last);
    CouncilId council = asker.actor().ownCouncil();
    return basis.equals("blank")
        ? draft.blank(asker.actor(), council, first, last)
        : draft.fromTemplate(asker.actor(), council, first, last);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View show(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var programme = details.of(actor, new ProgrammeId(id));
    var council = dossier.of(actor, programme.council());
    return View.of("programme/show.jte")
        .with("actFiles", files.of(actor, programme.id()))
        .with("formats", formats.of(actor, programme))
        .with("publication", publication.of(actor, programme))
        .with("besides", programme.isDraft() ? besides.of(actor, programme) : List.of())
        .with(
            "page",
            new ProgrammePage(
                programme,
                council.administration().isPresent(),
                editions.of(actor, programme.id()),
                given.on(actor, programme.id()),
                changes.of(actor, programme.id())));
  }

  @GET
  @Path("{id}/discard")
  @RolesAllowed(Role.Named.CLERK)
  public View confirmDiscard(@PathParam("id") UUID id) {
    return View.of("programme/discard.jte")
        .with("programme", details.of(asker.actor(), new ProgrammeId(id)));
  }

  @POST
  @Path("{id}/discard")
  @RolesAllowed(Role.Named.CLERK)
  public Response discard(@PathParam("id") UUID id) {
    discard.discard(asker.actor(), new ProgrammeId(id));
    return Go.to("/programmes").saying("programme.discarded");
  }
}
