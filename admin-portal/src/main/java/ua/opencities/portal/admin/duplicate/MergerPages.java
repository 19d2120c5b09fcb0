package ua.opencities.portal.admin.duplicate;

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
import ua.opencities.council.CouncilDossier;
import ua.opencities.duplicate.merger.MergeCouncils;
import ua.opencities.duplicate.merger.MergerRegister;
import ua.opencities.duplicate.merger.PreviewMerger;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Two rows beside each other, what is chosen looked at once more, then one row of two. */
@Path("councils/duplicates/{kept: [0-9a-fA-F-]{36}}/{gone: [0-9a-fA-F-]{36}}/merge")
@RequestScoped
@Produces(View.HTML)
public class MergerPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ReadTogether together;
  @Inject private CouncilDossier dossier;
  @Inject private PreviewMerger previews;
  @Inject private MergerRegister mergers;
  @Inject private MergeCouncils merge;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("kept") UUID kept, @PathParam("gone") UUID gone) {
    return form(new CouncilId(kept), new CouncilId(gone), CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response send(@PathParam("kept") UUID keptId, @PathParam("gone") UUID goneId) {
    var kept = new CouncilId(keptId);
    var gone = new CouncilId(goneId);
    var typed = CheckedForm.of(sent, TakenFields.all());
    if (typed.goesBack()) return Response.ok(form(kept, gone, typed)).build();
    var form = new FormReading(sent);
    var reason = form.text("reason", MergeCouncils.REASON);
    form.sayWhatIsWrong();
    var actor = asker.actor();
    return typed.then(
        () -> form(kept, gone, typed),
        () ->
            isMerged(actor, kept, gone)
                ? form(kept, gone, typed)
                : View.of("duplicate/check.jte")
                    .with("preview", previews.of(actor, kept, gone))
                    .with("taken", TakenFields.of(sent))
                    .with("reason", reason),
        () -> {
          var id =
              merge.merge(actor, kept, gone, TakenFields.seen(sent), TakenFields.of(sent), reason);
          return Go.to("/councils/mergers/" + id).saying("duplicate.merged");
        });
  }

  private View form(CouncilId kept, CouncilId gone, CheckedForm typed) {
    var actor = asker.actor();
    return together.read(
        actor,
        () ->
            isMerged(actor, kept, gone)
                ? merged(actor, kept, gone)
                : View.of("duplicate/merge.jte")
                    .with("preview", previews.of(actor, kept, gone))
                    .with("typed", typed));
  }

  /** Who comes second sees what the first one did. */
  private View merged(Actor actor, CouncilId kept, CouncilId gone) {
    var row = dossier.of(actor, gone).mergedInto().isPresent() ? gone : kept;
    return View.of("duplicate/merged.jte")
        .with("council", dossier.of(actor, row))
        .with("mergers", mergers.of(actor, row));
  }

  private boolean isMerged(Actor actor, CouncilId kept, CouncilId gone) {
    return dossier.of(actor, kept).mergedInto().isPresent()
        || dossier.of(actor, gone).mergedInto().isPresent();
  }
}
