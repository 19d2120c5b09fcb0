package ua.opencities.portal.admin.opening;

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
import java.nio.charset.StandardCharsets;
import ua.opencities.document.FileEmpty;
import ua.opencities.fee.opening.OpeningReading;
import ua.opencities.fee.opening.UploadOpenings;
import ua.opencities.fee.opening.line.SampleTable;
import ua.opencities.fee.opening.register.OpeningRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** What accounts began with, the tables it came from, and the next one. */
@Path("openings")
@RequestScoped
@Produces(View.HTML)
public class OpeningListPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private OpeningReading imports;
  @Inject private OpeningRegister openings;
  @Inject private UploadOpenings upload;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View all(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    return View.of("opening/register.jte")
        .with("words", words)
        .with("openings", openings.page(asker.actor(), words, new Page.Request(page, 50)));
  }

  @GET
  @Path("imports")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View list(@QueryParam("page") @DefaultValue("1") int page) {
    return View.of("opening/list.jte")
        .with("imports", imports.newest(asker.actor(), new Page.Request(page, 25)));
  }

  @POST
  @Path("imports")
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response take() {
    var file = sent.file("file").orElseThrow(FileEmpty::new);
    var id = upload.upload(asker.actor(), file.name(), file.content());
    return Go.to("/openings/imports/" + id + "/columns").silently();
  }

  /** To be filled in; its headings are understood as they are. */
  @GET
  @Path("sample.csv")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response sample() {
    return Download.attachment(
        "zalyshky.csv", "text/csv", SampleTable.csv().getBytes(StandardCharsets.UTF_8));
  }
}
