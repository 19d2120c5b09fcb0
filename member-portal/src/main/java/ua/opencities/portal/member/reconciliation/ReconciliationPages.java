package ua.opencities.portal.member.reconciliation;

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
import ua.opencities.document.FileEmpty;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.reconciliation.AttachReconciliationCopy;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.paper.TakeReconciliationPaper;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** A reconciliation act to read and to take, and its signed copies. */
@Path("account/reconciliations")
@RequestScoped
@Produces(View.HTML)
public class ReconciliationPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Reconciliations acts;
  @Inject private AttachReconciliationCopy attach;
  @Inject private TakeReconciliationPaper papers;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View acts(@QueryParam("page") @DefaultValue("1") int page) {
    var actor = asker.actor();
    return View.of("reconciliation/acts.jte")
        .with("acts", acts.of(actor, actor.ownCouncil(), new Page.Request(page, 25)));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View act(@PathParam("id") UUID id) {
    return View.of("reconciliation/act.jte")
        .with("act", acts.act(asker.actor(), new ReconciliationId(id)));
  }

  @GET
  @Path("{id}/paper.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    return Download.of(
        papers.take(
            asker.actor(), new ReconciliationId(id), PaperFormat.ending(format).orElseThrow()));
  }

  @GET
  @Path("{id}/copy")
  @RolesAllowed(Role.Named.CLERK)
  public View copy(@PathParam("id") UUID id) {
    return View.of("reconciliation/copy.jte")
        .with("act", acts.act(asker.actor(), new ReconciliationId(id)));
  }

  @POST
  @Path("{id}/copy")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.Named.CLERK)
  public Response attach(@PathParam("id") UUID id) {
    var act = acts.act(asker.actor(), new ReconciliationId(id)).id();
    var file = sent.file("file").orElseThrow(FileEmpty::new);
    attach.attach(asker.actor(), act, file.name(), file.mediaType(), file.content());
    return Go.to("/account/reconciliations/" + id).saying("reconciliation.copy-attached");
  }
}
