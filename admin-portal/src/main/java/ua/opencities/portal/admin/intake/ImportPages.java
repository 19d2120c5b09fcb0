package ua.opencities.portal.admin.intake;

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
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.intake.ApplyImport;
import ua.opencities.council.intake.ImportId;
import ua.opencities.council.intake.ImportReading;
import ua.opencities.council.intake.UndoImport;
import ua.opencities.job.JobProgress;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Typed;

/** One list: what its lines would do, what they did, and taking that back. */
@Path("councils/imports/{id}")
@RequestScoped
@Produces(View.HTML)
public class ImportPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ImportReading imports;
  @Inject private ApplyImport apply;
  @Inject private UndoImport undo;
  @Inject private JobProgress jobs;
  @Inject private AttributeList attributes;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View one(@PathParam("id") UUID id, @BeanParam WantedLines wanted) {
    var actor = asker.actor();
    var taken = imports.of(actor, new ImportId(id));
    var counts = imports.counts(actor, taken.id());
    var verdict = wanted.verdict(counts);
    return View.of("intake/import.jte")
        .with("taken", taken)
        .with("counts", counts)
        .with("verdict", verdict)
        .with("outcome", wanted.outcome())
        .with("attributes", attributes.all(actor))
        .with("job", taken.job().map(job -> jobs.of(actor, job)))
        .with(
            "lines", imports.lines(actor, taken.id(), verdict, wanted.outcome(), wanted.request()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response apply(@PathParam("id") UUID id) {
    List<Integer> accepted =
        sent.fields("accept").stream().map(place -> Typed.number("accept", place)).toList();
    apply.apply(asker.actor(), new ImportId(id), accepted);
    return Go.to("/councils/imports/" + id).saying("council.import-begun");
  }

  @GET
  @Path("undo")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View askBeforeUndoing(@PathParam("id") UUID id) {
    var actor = asker.actor();
    return View.of("intake/undo.jte")
        .with("taken", imports.of(actor, new ImportId(id)))
        .with("counts", imports.counts(actor, new ImportId(id)));
  }

  @POST
  @Path("undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response undo(@PathParam("id") UUID id) {
    undo.undo(asker.actor(), new ImportId(id));
    return Go.to("/councils/imports/" + id).saying("council.import-undone");
  }

  @GET
  @Path("file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response file(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var taken = imports.of(actor, new ImportId(id));
    return Download.held(
        taken.fileName(), MediaType.APPLICATION_OCTET_STREAM, imports.file(actor, taken.id()));
  }
}
