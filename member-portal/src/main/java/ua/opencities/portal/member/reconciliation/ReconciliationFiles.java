package ua.opencities.portal.member.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.fee.reconciliation.ReconciliationCopyContent;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;

/** Signed copies of reconciliation acts, to be kept by the reader. */
@Path("reconciliation-copies/{copy}")
@RequestScoped
public class ReconciliationFiles {
  @Inject private Asker asker;
  @Inject private ReconciliationCopyContent copies;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response copy(@PathParam("copy") UUID copy) {
    var content = copies.read(asker.actor(), copy);
    return Download.held(content.facts().name(), content.facts().mediaType(), content.content());
  }
}
