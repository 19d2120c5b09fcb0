package ua.opencities.portal.admin.council;

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
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.CorrectOfficialForms;
import ua.opencities.council.official.EndOfficialTerm;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.correction.CorrectionsOf;
import ua.opencities.council.official.entry.OfficialFields;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** Officials of a council: who comes, who goes. */
@Path("councils/{id}/officials")
@RequestScoped
@Produces(View.HTML)
public class OfficialPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private OfficialHistory officials;
  @Inject private AppointOfficial appoint;
  @Inject private EndOfficialTerm end;
  @Inject private CorrectOfficialForms correct;
  @Inject private CorrectionsOf corrections;

  @GET
  @Path("new")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return View.of("council/official.jte")
        .with("card", profile.of(asker.actor(), new CouncilId(id)));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var appointment = OfficialFields.read(form);
    appoint.appoint(asker.actor(), new CouncilId(id), appointment);
    return Go.to("/councils/" + id).saying("council.official-added");
  }

  /** How entries read before they were put right. */
  @GET
  @Path("corrections")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View corrections(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    return View.of("council/official-corrections.jte")
        .with("card", profile.of(asker.actor(), council))
        .with("corrections", corrections.council(asker.actor(), council));
  }

  @GET
  @Path("{official}/end")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View endForm(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    var council = new CouncilId(id);
    return View.of("council/official-end.jte")
        .with("card", profile.of(asker.actor(), council))
        .with("official", one(council, official));
  }

  @GET
  @Path("{official}/forms")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View formsForm(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    var council = new CouncilId(id);
    return View.of("council/official-forms.jte")
        .with("card", profile.of(asker.actor(), council))
        .with("official", one(council, official));
  }

  @POST
  @Path("{official}/forms")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response saveForms(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    var form = new FormReading(sent);
    var typed = OfficialFields.forms(form);
    form.sayWhatIsWrong();
    var council = correct.correct(asker.actor(), official, typed);
    return Go.to("/councils/" + council).saying("council.saved");
  }

  private OfficialView one(CouncilId council, UUID official) {
    return officials.of(asker.actor(), council).stream()
        .filter(o -> o.id().equals(official))
        .findFirst()
        .orElseThrow(() -> new NotFound("official"));
  }

  @POST
  @Path("{official}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response endTerm(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    var council = end.end(asker.actor(), official, Typed.date("lastDay", sent.field("lastDay")));
    return Go.to("/councils/" + council).saying("council.term-ended-saved");
  }
}
