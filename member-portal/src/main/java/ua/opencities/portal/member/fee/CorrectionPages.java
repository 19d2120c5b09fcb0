package ua.opencities.portal.member.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.TakeCorrectionPaper;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** A correction on the council's account, to read and to take. */
@Path("account/corrections/{id}")
@RequestScoped
@Produces(View.HTML)
public class CorrectionPages {
  @Inject private Asker asker;
  @Inject private CorrectionRegister register;
  @Inject private TakeCorrectionPaper papers;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View correction(@PathParam("id") UUID id) {
    return View.of("fee/correction.jte")
        .with("correction", register.of(asker.actor(), new CorrectionId(id)));
  }

  @GET
  @Path("paper.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file =
        papers.take(asker.actor(), new CorrectionId(id), PaperFormat.ending(format).orElseThrow());
    return Download.of(file);
  }
}
