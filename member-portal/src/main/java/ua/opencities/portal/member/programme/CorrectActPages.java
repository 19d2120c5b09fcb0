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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.programme.CorrectAct;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** The entry of an act is corrected by what its paper says. */
@Path(
    "programmes/{id}/correct/{verb: agreed|approved|amended|restated|extended|repealed|declined|returned|withdrawn}")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed(Role.Named.CLERK)
public class CorrectActPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private OfficialHistory officials;
  @Inject private CorrectAct correct;
  @Inject private Clock clock;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    ActView wrong = wrong(programme, verb);
    return View.of("programme/correct.jte")
        .with("programme", programme)
        .with("wrong", wrong)
        .with("officials", officials(programme))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response correct(@PathParam("id") UUID id, @PathParam("verb") String verb) {
    ProgrammeView programme = details.of(asker.actor(), new ProgrammeId(id));
    EnteredAct entered = ActForm.of(sent, officials(programme));
    var form = new FormReading(sent);
    String why = form.text("reason", CorrectAct.REASON);
    form.sayWhatIsWrong();
    String shown = sent.field("act");
    UUID act =
        shown == null || shown.isBlank()
            ? wrong(programme, verb).id()
            : Wanted.id(shown).orElseThrow(() -> new NotFound("act"));
    correct.correct(asker.actor(), programme.id(), act, entered, why);
    return Go.to("/programmes/" + id).saying("programme.recorded-correction");
  }

  private static ActView wrong(ProgrammeView programme, String verb) {
    return programme
        .toCorrect(ActVerb.valueOf(verb.toUpperCase(Locale.ROOT)))
        .orElseThrow(() -> new NotFound("act"));
  }

  private List<OfficialView> officials(ProgrammeView programme) {
    return officials.of(asker.actor(), programme.council());
  }
}
