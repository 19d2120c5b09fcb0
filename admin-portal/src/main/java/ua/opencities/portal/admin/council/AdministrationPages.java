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
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.PutUnderAdministration;
import ua.opencities.council.ReturnToCouncil;
import ua.opencities.council.administration.Administration;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A military administration comes in the council's place, and goes. */
@Path("councils/{id}/administration")
@RequestScoped
@Produces(View.HTML)
public class AdministrationPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilDossier dossier;
  @Inject private PutUnderAdministration put;
  @Inject private ReturnToCouncil back;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return form(id, CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response send(@PathParam("id") UUID id) {
    var typed = CheckedForm.of(sent, "administration", "since");
    if (typed.goesBack()) return Response.ok(form(id, typed)).build();
    var form = new FormReading(sent);
    var name = form.text("administration", 300);
    var since = form.date("since");
    form.sayWhatIsWrong();
    return typed.then(
        () -> form(id, typed),
        () ->
            View.of("council/administration-check.jte")
                .with("dossier", known(id))
                .with("administration", new Administration(name, Optional.of(since))),
        () -> {
          put.put(asker.actor(), new CouncilId(id), name, since);
          return Go.to("/councils/" + id).saying("council.administration-noted");
        });
  }

  /** Only while an administration acts. */
  @GET
  @Path("end")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View endForm(@PathParam("id") UUID id) {
    var known = known(id);
    return View.of("council/administration-end.jte")
        .with("dossier", known)
        .with(
            "administration",
            known.administration().orElseThrow(() -> new NotFound("administration")));
  }

  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response end(@PathParam("id") UUID id) {
    back.end(asker.actor(), new CouncilId(id), sent.field("act"));
    return Go.to("/councils/" + id).saying("council.council-returned");
  }

  private View form(UUID id, CheckedForm typed) {
    return View.of("council/administration.jte").with("dossier", known(id)).with("typed", typed);
  }

  private CouncilDossier.View known(UUID id) {
    return dossier.of(asker.actor(), new CouncilId(id));
  }
}
