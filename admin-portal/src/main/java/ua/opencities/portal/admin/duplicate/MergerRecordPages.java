package ua.opencities.portal.admin.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.duplicate.merger.MergerRegister;
import ua.opencities.duplicate.merger.UndoMerger;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** Mergers that were done: a list, one of them, and how it is taken back. */
@Path("councils/mergers")
@RequestScoped
@Produces(View.HTML)
public class MergerRecordPages {
  private static final String ID = "{id: [0-9a-fA-F-]{36}}";
  @Inject private Asker asker;
  @Inject private ReadTogether together;
  @Inject private MergerRegister mergers;
  @Inject private UndoMerger undo;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@QueryParam("page") @DefaultValue("1") String page) {
    return View.of("duplicate/mergers.jte")
        .with("mergers", mergers.page(asker.actor(), Wanted.page(page, 25)));
  }

  @GET
  @Path(ID)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("id") UUID id) {
    return shown("duplicate/merger.jte", id);
  }

  @GET
  @Path(ID + "/undo")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response undoForm(@PathParam("id") UUID id) {
    if (!mergers.get(asker.actor(), id).holds()) return Go.to("/councils/mergers/" + id).silently();
    return Response.ok(shown("duplicate/undo.jte", id)).build();
  }

  @POST
  @Path(ID + "/undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response undo(@PathParam("id") UUID id) {
    undo.undo(asker.actor(), id);
    return Go.to("/councils/mergers/" + id).saying("duplicate.undone");
  }

  private View shown(String page, UUID id) {
    var actor = asker.actor();
    return together.read(
        actor,
        () ->
            View.of(page)
                .with("merger", mergers.get(actor, id))
                .with("moved", mergers.moved(actor, id)));
  }
}
