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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.official.CorrectOfficial;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.TakeBackOfficial;
import ua.opencities.council.official.entry.OfficialFields;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The clerk's own mistyped official: put right, or taken back as never having been. */
@Path("council/officials/{official}/correction")
@RequestScoped
@Produces(View.HTML)
public class OfficialCorrectionPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private OfficialHistory officials;
  @Inject private CorrectOfficial correct;
  @Inject private TakeBackOfficial takeBack;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("official") UUID official) {
    return page("council/official-correct.jte", official);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response save(@PathParam("official") UUID official) {
    var known = own(official);
    var form = new FormReading(sent);
    var reason = form.text("reason", CorrectOfficial.REASON);
    int seen = form.number("version");
    var right = OfficialFields.read(form, Optional.of(known));
    correct.correct(asker.actor(), official, seen, right, reason);
    return Go.to("/council").saying("council.official-corrected");
  }

  @GET
  @Path("take-back")
  @RolesAllowed(Role.Named.CLERK)
  public View takeBackForm(@PathParam("official") UUID official) {
    return page("council/official-take-back.jte", official);
  }

  @POST
  @Path("take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response takeBack(@PathParam("official") UUID official) {
    own(official);
    var form = new FormReading(sent);
    var reason = form.text("reason", CorrectOfficial.REASON);
    int seen = form.number("version");
    form.sayWhatIsWrong();
    takeBack.takeBack(asker.actor(), official, seen, reason);
    return Go.to("/council").saying("council.official-taken-back");
  }

  private View page(String template, UUID official) {
    return View.of(template).with("official", own(official));
  }

  private OfficialView own(UUID official) {
    var actor = asker.actor();
    return officials.of(actor, actor.ownCouncil()).stream()
        .filter(o -> o.id().equals(official))
        .findFirst()
        .orElseThrow(() -> new NotFound("official"));
  }
}
