package ua.opencities.portal.admin.reconciliation;

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
import java.util.UUID;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.document.FileEmpty;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.reconciliation.AttachReconciliationCopy;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.paper.TakeReconciliationPaper;
import ua.opencities.fee.reconciliation.register.ActRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** Reconciliation acts to read and to take, and their signed copies. */
@Path("reconciliations")
@RequestScoped
@Produces(View.HTML)
public class ReconciliationPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Reconciliations acts;
  @Inject private ActRegister all;
  @Inject private OblastList oblasts;
  @Inject private AttachReconciliationCopy attach;
  @Inject private TakeReconciliationPaper papers;

  /** The acts of all councils, and which of them differ. */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam ActFilterForm filter) {
    return View.of("reconciliation/all.jte")
        .with("filter", filter)
        .with("acts", all.page(asker.actor(), filter.search()))
        .with("oblasts", oblasts.all(asker.actor()));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View act(@PathParam("id") UUID id) {
    return View.of("reconciliation/act.jte")
        .with("act", acts.act(asker.actor(), new ReconciliationId(id)));
  }

  @GET
  @Path("{id}/paper.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    return Download.of(
        papers.take(
            asker.actor(), new ReconciliationId(id), PaperFormat.ending(format).orElseThrow()));
  }

  @GET
  @Path("{id}/copy")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View copy(@PathParam("id") UUID id) {
    return View.of("reconciliation/copy.jte")
        .with("act", acts.act(asker.actor(), new ReconciliationId(id)));
  }

  @POST
  @Path("{id}/copy")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response attach(@PathParam("id") UUID id) {
    var act = acts.act(asker.actor(), new ReconciliationId(id)).id();
    var file = sent.file("file").orElseThrow(FileEmpty::new);
    attach.attach(asker.actor(), act, file.name(), file.mediaType(), file.content());
    return Go.to("/reconciliations/" + id).saying("reconciliation.copy-attached");
  }
}
