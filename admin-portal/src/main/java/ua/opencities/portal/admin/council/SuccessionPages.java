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
import ua.opencities.council.RecordPredecessor;
import ua.opencities.council.RecordSuccession;
import ua.opencities.council.RenameCentre;
import ua.opencities.council.choice.CouncilChoices;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** A new name by an act, or another council in whose place this one came. */
@Path("councils/{id}/succession")
@RequestScoped
@Produces(View.HTML)
public class SuccessionPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilDossier dossier;
  @Inject private CouncilChoices choices;
  @Inject private RecordSuccession succession;
  @Inject private RenameCentre centre;
  @Inject private RecordPredecessor predecessor;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return form(id, CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response send(@PathParam("id") UUID id) {
    var typed = CheckedForm.of(sent, "kind", "before", "name", "on", "act");
    if (typed.goesBack()) return Response.ok(form(id, typed)).build();
    var form = new FormReading(sent);
    var kind = form.choice("kind", SuccessionKind.class);
    Optional<CouncilId> before = before(kind);
    String name =
        before.isEmpty()
            ? form.text("name", 200)
            : dossier.of(asker.actor(), before.get()).card().name().nominative();
    var on = form.date("on");
    var act = form.text("act", 300);
    form.sayWhatIsWrong();
    var council = new CouncilId(id);
    return typed.then(
        () -> form(id, typed),
        () ->
            View.of("council/succession-check.jte")
                .with("dossier", dossier.of(asker.actor(), council))
                .with("succession", new SuccessionView(name, before, kind, on, act)),
        () -> {
          switch (kind) {
            case RENAMED -> succession.renamed(asker.actor(), council, name, on, act);
            case CENTRE_RENAMED -> centre.rename(asker.actor(), council, name, on, act);
            default -> predecessor.record(asker.actor(), council, name, before, kind, on, act);
          }
          return Go.to("/councils/" + id).saying("council.succession-recorded");
        });
  }

  /** Only where another council was before, and the register has it. */
  private Optional<CouncilId> before(SuccessionKind kind) {
    if (kind == null || !kind.hasPredecessor()) return Optional.empty();
    return Wanted.id(sent.field("before")).map(CouncilId::new);
  }

  private View form(UUID id, CheckedForm typed) {
    return View.of("council/succession.jte")
        .with(
            "choices",
            choices.all(asker.actor()).stream().filter(each -> !each.id().equals(id)).toList())
        .with("dossier", dossier.of(asker.actor(), new CouncilId(id)))
        .with("typed", typed);
  }
}
