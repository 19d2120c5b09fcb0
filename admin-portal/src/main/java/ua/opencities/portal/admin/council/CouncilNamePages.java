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
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CorrectCouncilNameCase;
import ua.opencities.council.CouncilDossier;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Puts the cases of a council's name right. */
@Path("councils/{id}/names")
@RequestScoped
@Produces(View.HTML)
public class CouncilNamePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilDossier dossier;
  @Inject private CorrectCouncilNameCase correct;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return View.of("council/names.jte")
        .with("dossier", dossier.of(asker.actor(), new CouncilId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var typed = new EnumMap<GrammaticalCase, Optional<String>>(GrammaticalCase.class);
    for (GrammaticalCase each : GrammaticalCase.values())
      if (sent.field("form-" + each) != null)
        typed.put(each, form.optionalText("form-" + each, 300));
    form.sayWhatIsWrong();
    typed.forEach(
        (which, right) ->
            correct.correct(asker.actor(), new CouncilId(id), which, right.orElse("")));
    return Go.to("/councils/" + id).saying("council.saved");
  }
}
