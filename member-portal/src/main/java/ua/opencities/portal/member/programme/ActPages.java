package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.copy.AttachSignedCopy.Handed;
import ua.opencities.programme.copy.RecordActWithScan;
import ua.opencities.programme.copy.RecordActWithScan.Step;
import ua.opencities.programme.issue.FormatsOfPapers;
import ua.opencities.programme.publication.PublicationOf;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** The acts on a programme, copied from their papers: the committee's, then the session's. */
@Path("programmes/{id}/acts")
@RequestScoped
@Produces(View.HTML)
public class ActPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private CouncilDossier dossier;
  @Inject private OfficialHistory officials;
  @Inject private RecordActWithScan record;
  @Inject private PublicationOf publication;
  @Inject private FileContent files;
  @Inject private FormatsOfPapers formats;
  @Inject private Clock clock;

  @GET
  @Path("{body: committee|session|repeal}")
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id, @PathParam("body") String body) {
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    return View.of("programme/act.jte")
        .with("programme", programme)
        .with("body", body)
        .with("formats", formats.of(asker.actor(), programme))
        .with(
            "byOrder", dossier.of(asker.actor(), programme.council()).administration().isPresent())
        .with("publication", publication.of(asker.actor(), programme))
        .with("officials", signatories(programme))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Path("{body: committee|session|repeal}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.Named.CLERK)
  public Response record(@PathParam("id") UUID id, @PathParam("body") String body) {
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    var act = ActForm.of(sent, signatories(programme));
    Step step = Step.valueOf(body.toUpperCase(Locale.ROOT));
    record.record(asker.actor(), programme.id(), step, act, scan());
    boolean amended = step == Step.SESSION && programme.edition().isAmendment();
    return Go.to("/programmes/" + id)
        .saying("programme.recorded-" + (amended ? "amendment" : body));
  }

  @GET
  @Path(
      "{verb: agreed|approved|amended|restated|extended|repealed|declined|returned|withdrawn}/file")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response file(
      @PathParam("id") UUID id, @PathParam("verb") String verb, @QueryParam("act") UUID act) {
    UUID scan =
        details
            .of(asker.actor(), new ProgrammeId(id))
            .scan(ActVerb.valueOf(verb.toUpperCase(Locale.ROOT)), Optional.ofNullable(act))
            .orElseThrow(() -> new NotFound("file"));
    var content = files.read(asker.actor(), new FileId(scan));
    return Download.held(content.facts().name(), content.facts().mediaType(), content.content());
  }

  private Optional<Handed> scan() {
    return sent.file("file").map(it -> new Handed(it.name(), it.mediaType(), it.content()));
  }

  /** Of any time, those in office today first: an act may be entered long afterwards. */
  private List<OfficialView> signatories(ProgrammeView programme) {
    LocalDate today = LocalDate.now(clock);
    return officials.of(asker.actor(), programme.council()).stream()
        .sorted(Comparator.comparing(it -> !it.term().contains(today)))
        .toList();
  }
}
