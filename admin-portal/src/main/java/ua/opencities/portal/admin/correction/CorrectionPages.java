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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.TakeCorrectionPaper;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Wanted;

/** The corrections of all councils, each to read and to take. */
@Path("corrections")
@RequestScoped
@Produces(View.HTML)
public class CorrectionPages {
  @Inject private Asker asker;
  @Inject private CorrectionRegister register;
  @Inject private TakeCorrectionPaper papers;
  @Inject private Clock clock;

  /** What cannot be read narrows nothing: an old link shows a list, not a problem. */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("year") @DefaultValue("") String year,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    var asked = Wanted.one(CorrectionKind.class, kind);
    var search =
        new CorrectionSearch(
            Optional.empty(),
            Optional.empty(),
            asked,
            Wanted.year(year),
            Optional.of(words.strip()).filter(w -> !w.isEmpty()),
            new Page.Request(page, 25));
    return View.of("correction/corrections.jte")
        .with("corrections", register.list(asker.actor(), search))
        .with("kind", asked.map(CorrectionKind::name).orElse(""))
        .with("year", year)
        .with("words", words)
        .with("thisYear", LocalDate.now(clock).getYear());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View correction(@PathParam("id") UUID id) {
    return View.of("correction/correction.jte")
        .with("correction", register.of(asker.actor(), new CorrectionId(id)));
  }

  @GET
  @Path("{id}/paper.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file =
        papers.take(asker.actor(), new CorrectionId(id), PaperFormat.ending(format).orElseThrow());
    return Download.of(file);
  }
}
