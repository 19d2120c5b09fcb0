package ua.opencities.portal.member.council;

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
import java.util.UUID;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.CorrectOfficialForms;
import ua.opencities.council.official.EndOfficialTerm;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.correction.CorrectionsOf;
import ua.opencities.council.official.entry.OfficialFields;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** The clerk keeps the own council's officials: who comes, who goes, how they are declined. */
@Path("council/officials")
@RequestScoped
@Produces(View.HTML)
public class OfficialPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private OfficialHistory officials;
  @Inject private AppointOfficial appoint;
  @Inject private EndOfficialTerm end;
  @Inject private CorrectOfficialForms correct;
  @Inject private CorrectionsOf corrections;

  @GET
  @Path("new")
  @RolesAllowed(Role.Named.CLERK)
  public View form() {
    return View.of("council/official.jte");
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response save() {
    var form = new FormReading(sent);
    var appointment = OfficialFields.read(form);
    var actor = asker.actor();
    appoint.appoint(actor, actor.ownCouncil(), appointment);
    return Go.to("/council").saying("council.official-added");
  }

  /** How entries read before they were put right. */
  @GET
  @Path("corrections")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View corrections() {
    var actor = asker.actor();
    return View.of("council/official-corrections.jte")
        .with("corrections", corrections.council(actor, actor.ownCouncil()));
  }

  @GET
  @Path("{official}/end")
  @RolesAllowed(Role.Named.CLERK)
  public View endForm(@PathParam("official") UUID official) {
    return View.of("council/official-end.jte").with("official", own(official));
  }

  @POST
  @Path("{official}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response endTerm(@PathParam("official") UUID official) {
    end.end(asker.actor(), official, Typed.date("lastDay", sent.field("lastDay")));
    return Go.to("/council").saying("council.term-ended-saved");
  }

  @GET
  @Path("{official}/forms")
  @RolesAllowed(Role.Named.CLERK)
  public View formsForm(@PathParam("official") UUID official) {
    return View.of("council/official-forms.jte").with("official", own(official));
  }

  @POST
  @Path("{official}/forms")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response saveForms(@PathParam("official") UUID official) {
    var form = new FormReading(sent);
    var typed = OfficialFields.forms(form);
    form.sayWhatIsWrong();
    correct.correct(asker.actor(), official, typed);
    return Go.to("/council").saying("council.forms-saved");
  }

  private OfficialView own(UUID official) {
    var actor = asker.actor();
    return officials.of(actor, actor.ownCouncil()).stream()
        .filter(o -> o.id().equals(official))
        .findFirst()
        .orElseThrow(() -> new NotFound("official"));
  }
}
