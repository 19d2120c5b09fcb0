package ua.opencities.portal.admin.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.programme.copy.SignedCopyContent;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;

/** Signed copies of acts, to be kept by the reader. */
@Path("signed-copies/{copy}")
@RequestScoped
public class SignedCopyFiles {
  @Inject private Asker asker;
  @Inject private SignedCopyContent copies;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response copy(@PathParam("copy") UUID copy) {
    var content = copies.read(asker.actor(), copy);
    return Download.held(content.facts().name(), content.facts().mediaType(), content.content());
  }
}
