package ua.opencities.portal.admin.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.opening.ApplyOpenings;
import ua.opencities.fee.opening.OpeningImportId;
import ua.opencities.fee.opening.OpeningReading;
import ua.opencities.fee.opening.UndoOpenings;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Typed;

/** One table: what its lines would do, what they did, and taking that back. */
@Path("openings/imports/{id}")
@RequestScoped
@Produces(View.HTML)
public class OpeningImportPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private OpeningReading imports;
  @Inject private ApplyOpenings apply;
  @Inject private UndoOpenings undo;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View one(@PathParam("id") UUID id, @BeanParam WantedOpenings wanted) {
    var actor = asker.actor();
    var taken = imports.of(actor, new OpeningImportId(id));
    var counts = imports.counts(actor, taken.id());
    var verdict = wanted.verdict(counts);
    return View.of("opening/import.jte")
        .with("taken", taken)
        .with("counts", counts)
        .with("verdict", verdict)
        .with("outcome", wanted.outcome())
        .with(
            "lines", imports.lines(actor, taken.id(), verdict, wanted.outcome(), wanted.request()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response apply(@PathParam("id") UUID id) {
    List<Integer> accepted =
        sent.fields("accept").stream().map(place -> Typed.number("accept", place)).toList();
    apply.apply(asker.actor(), new OpeningImportId(id), accepted);
    return Go.to("/openings/imports/" + id).saying("opening.applied");
  }

  @GET
  @Path("undo")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askBeforeUndoing(@PathParam("id") UUID id) {
    var actor = asker.actor();
    return View.of("opening/undo.jte")
        .with("taken", imports.of(actor, new OpeningImportId(id)))
        .with("counts", imports.counts(actor, new OpeningImportId(id)));
  }

  @POST
  @Path("undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response undo(@PathParam("id") UUID id) {
    undo.undo(asker.actor(), new OpeningImportId(id));
    return Go.to("/openings/imports/" + id).saying("opening.undone");
  }

  @GET
  @Path("file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response file(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var taken = imports.of(actor, new OpeningImportId(id));
    return Download.held(
        taken.fileName(), MediaType.APPLICATION_OCTET_STREAM, imports.file(actor, taken.id()));
  }
}
