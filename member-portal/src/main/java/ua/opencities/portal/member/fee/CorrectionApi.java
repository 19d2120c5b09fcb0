package ua.opencities.portal.member.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.TakeCorrectionPaper;
import ua.opencities.fee.correction.register.CorrectionJson;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.PageJson;

/** The corrections on the council's own account for machines. */
@Path("api/v1/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionApi {
  @Inject private Asker asker;
  @Inject private CorrectionRegister register;
  @Inject private TakeCorrectionPaper papers;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<CorrectionJson> list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var actor = asker.actor();
    var search = CorrectionSearch.of(actor.ownCouncil(), new Page.Request(page, size));
    return PageJson.of(register.list(actor, search), CorrectionJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public CorrectionJson correction(@PathParam("id") UUID id) {
    return CorrectionJson.of(register.of(asker.actor(), new CorrectionId(id)));
  }

  @GET
  @Path("{id}.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file =
        papers.take(asker.actor(), new CorrectionId(id), PaperFormat.ending(format).orElseThrow());
    return Download.of(file);
  }
}
