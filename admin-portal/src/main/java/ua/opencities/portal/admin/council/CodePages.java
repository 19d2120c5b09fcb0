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
import ua.opencities.council.CorrectKatottg;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.code.Katottg;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Puts a mistyped КАТОТТГ code right. */
@Path("councils/{id}/code")
@RequestScoped
@Produces(View.HTML)
public class CodePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilDossier dossier;
  @Inject private CorrectKatottg correct;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return View.of("council/code.jte")
        .with("dossier", dossier.of(asker.actor(), new CouncilId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    Optional<String> typed = form.optionalText("katottg", 60);
    Optional<Katottg> right = form.read(() -> typed.map(Katottg::typed));
    String reason = form.text("reason", CorrectKatottg.REASON);
    int version = form.number("version");
    form.sayWhatIsWrong();
    correct.correct(asker.actor(), new CouncilId(id), version, right, reason);
    return Go.to("/councils/" + id).saying("council.code-corrected");
  }
}
