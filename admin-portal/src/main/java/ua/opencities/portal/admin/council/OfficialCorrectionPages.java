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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.CorrectOfficial;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.TakeBackOfficial;
import ua.opencities.council.official.entry.OfficialFields;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** An official's mistyped entry: put right, or taken back as never having been. */
@Path("councils/{id}/officials/{official}/correction")
@RequestScoped
@Produces(View.HTML)
public class OfficialCorrectionPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private OfficialHistory officials;
  @Inject private CorrectOfficial correct;
  @Inject private TakeBackOfficial takeBack;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    return page("council/official-correct.jte", id, official);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    var known = one(id, official);
    var form = new FormReading(sent);
    var reason = form.text("reason", CorrectOfficial.REASON);
    int seen = form.number("version");
    var right = OfficialFields.read(form, Optional.of(known));
    var council = correct.correct(asker.actor(), official, seen, right, reason);
    return Go.to("/councils/" + council).saying("council.official-corrected");
  }

  @GET
  @Path("take-back")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View takeBackForm(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    return page("council/official-take-back.jte", id, official);
  }

  @POST
  @Path("take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response takeBack(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    one(id, official);
    var form = new FormReading(sent);
    var reason = form.text("reason", CorrectOfficial.REASON);
    int seen = form.number("version");
    form.sayWhatIsWrong();
    var council = takeBack.takeBack(asker.actor(), official, seen, reason);
    return Go.to("/councils/" + council).saying("council.official-taken-back");
  }

  private View page(String template, UUID id, UUID official) {
    return View.of(template)
        .with("card", profile.of(asker.actor(), new CouncilId(id)))
        .with("official", one(id, official));
  }

  private OfficialView one(UUID council, UUID official) {
    return officials.of(asker.actor(), new CouncilId(council)).stream()
        .filter(o -> o.id().equals(official))
        .findFirst()
        .orElseThrow(() -> new NotFound("official"));
  }
}
