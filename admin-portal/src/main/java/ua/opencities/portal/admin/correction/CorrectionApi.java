package ua.opencities.portal.admin.correction;

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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.TakeCorrectionPaper;
import ua.opencities.fee.correction.register.CorrectionJson;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;

/** Corrections for machines: the list, one, its papers. */
@Path("api/v1/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionApi {
  @Inject private Asker asker;
  @Inject private CorrectionRegister register;
  @Inject private TakeCorrectionPaper papers;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<CorrectionJson> list(
      @QueryParam("council") UUID council,
      @QueryParam("invoice") UUID invoice,
      @QueryParam("kind") String kind,
      @QueryParam("year") Integer year,
      @QueryParam("q") String words,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var search =
        new CorrectionSearch(
            Optional.ofNullable(council).map(CouncilId::new),
            Optional.ofNullable(invoice),
            Optional.ofNullable(kind).map(word -> Typed.choice("kind", word, CorrectionKind.class)),
            Optional.ofNullable(year),
            Optional.ofNullable(words),
            new Page.Request(page, size));
    return PageJson.of(register.list(asker.actor(), search), CorrectionJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public CorrectionJson correction(@PathParam("id") UUID id) {
    return CorrectionJson.of(register.of(asker.actor(), new CorrectionId(id)));
  }

  @GET
  @Path("{id}.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file =
        papers.take(asker.actor(), new CorrectionId(id), PaperFormat.ending(format).orElseThrow());
    return Download.of(file);
  }
}
