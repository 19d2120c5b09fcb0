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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.language.Gender;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.copy.AttachSignedCopy.Handed;
import ua.opencities.programme.copy.RecordActWithScan;
import ua.opencities.programme.copy.RecordActWithScan.Step;
import ua.opencities.programme.issue.FormatsOfPapers;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Download;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The acts on a programme, copied from their papers: the committee's, then the session's. */
@Path("programmes/{id}/acts")
@RequestScoped
@Produces(View.HTML)
public class ActPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private CouncilDossier dossier;
  @Inject private OfficialsInOffice officials;
  @Inject private RecordActWithScan record;
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
        .with("officials", signatories(programme))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Path("{body: committee|session|repeal}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.Named.CLERK)
  public Response record(@PathParam("id") UUID id, @PathParam("body") String body) {
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    var form = new FormReading(sent);
    String number = form.text("number", 50);
    LocalDate date = form.date("date");
    Signatory signatory = signatory(programme, form);
    form.sayWhatIsWrong();
    var act = new EnteredAct(number, date, signatory, Optional.empty());
    Step step = Step.valueOf(body.toUpperCase(Locale.ROOT));
    record.record(asker.actor(), programme.id(), step, act, scan());
    boolean amended = step == Step.SESSION && programme.edition().isAmendment();
    return Go.to("/programmes/" + id)
        .saying("programme.recorded-" + (amended ? "amendment" : body));
  }

  @GET
  @Path("{verb: agreed|approved|amended|restated|extended|repealed}/file")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response file(@PathParam("id") UUID id, @PathParam("verb") String verb) {
    UUID scan =
        details
            .of(asker.actor(), new ProgrammeId(id))
            .act(ActVerb.valueOf(verb.toUpperCase(Locale.ROOT)))
            .flatMap(act -> act.file())
            .orElseThrow(() -> new NotFound("file"));
    var content = files.read(asker.actor(), new FileId(scan));
    return Download.attachment(
        content.facts().name(), content.facts().mediaType(), content.bytes());
  }

  private Signatory signatory(ProgrammeView programme, FormReading form) {
    String chosen = sent.field("official");
    return signatories(programme).stream()
        .filter(official -> official.id().toString().equals(chosen))
        .findFirst()
        .map(it -> new Signatory(it.givenName(), it.surname(), it.title(), it.gender()))
        .orElseGet(() -> typedSignatory(form));
  }

  private static Signatory typedSignatory(FormReading form) {
    String givenName = form.text("givenName", 100);
    String surname = form.text("surname", 100);
    String position = form.text("position", 200);
    Gender gender = form.choice("gender", Gender.class);
    boolean whole = givenName != null && surname != null && position != null && gender != null;
    return whole ? new Signatory(givenName, surname, position, gender) : null;
  }

  private Optional<Handed> scan() {
    return sent.file("file").map(it -> new Handed(it.name(), it.mediaType(), it.bytes()));
  }

  /** Those in office today or when the programme begins: an act may be entered long afterwards. */
  private List<OfficialView> signatories(ProgrammeView programme) {
    Map<UUID, OfficialView> known = new LinkedHashMap<>();
    Stream.of(LocalDate.now(clock), programme.text().starts())
        .flatMap(day -> officials.on(asker.actor(), programme.council(), day).stream())
        .forEach(official -> known.putIfAbsent(official.id(), official));
    return List.copyOf(known.values());
  }
}
