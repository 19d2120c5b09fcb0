package ua.opencities.portal.admin.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.opencities.council.intake.ImportReading;
import ua.opencities.council.intake.UploadCouncils;
import ua.opencities.document.FileEmpty;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** All lists that were taken in, and the next one. */
@Path("councils/imports")
@RequestScoped
@Produces(View.HTML)
public class ImportListPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ImportReading imports;
  @Inject private UploadCouncils upload;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View list(@QueryParam("page") @DefaultValue("1") int page) {
    return View.of("intake/list.jte")
        .with("imports", imports.newest(asker.actor(), new Page.Request(page, 25)));
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response take() {
    var file = sent.file("file").orElseThrow(FileEmpty::new);
    var id = upload.upload(asker.actor(), file.name(), file.content());
    return Go.to("/councils/imports/" + id + "/columns").silently();
  }
}
