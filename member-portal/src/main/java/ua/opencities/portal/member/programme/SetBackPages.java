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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.SetBackProgramme;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.copy.AttachSignedCopy.Handed;
import ua.opencities.programme.copy.SetBackWithScan;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The session did not support what was agreed, or the committee withdrew. */
@Path("programmes/{id}/set-back")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed(Role.Named.CLERK)
public class SetBackPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private OfficialHistory officials;
  @Inject private SetBackWithScan setBack;
  @Inject private Clock clock;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id) {
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    return View.of("programme/set-back.jte")
        .with("programme", programme)
        .with("officials", officials(programme))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.Named.CLERK)
  public Response setBack(@PathParam("id") UUID id) {
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    EnteredAct act = ActForm.of(sent, officials(programme));
    var form = new FormReading(sent);
    ActVerb how = form.choice("how", ActVerb.class);
    String reason = form.text("reason", SetBackProgramme.REASON);
    form.sayWhatIsWrong();
    setBack.record(asker.actor(), programme.id(), how, act, reason, scan());
    return Go.to("/programmes/" + id).saying("programme.recorded-set-back");
  }

  private List<OfficialView> officials(ProgrammeView programme) {
    return officials.of(asker.actor(), programme.council());
  }

  private Optional<Handed> scan() {
    return sent.file("file").map(it -> new Handed(it.name(), it.mediaType(), it.content()));
  }
}
