package ua.opencities.portal.admin.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.execution.ReportOn;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.programme.year.paper.TakeYearReport;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.YearInPath;

/** A council's report on a year, to read. */
@Path("councils/{id}/years/{year: \\d+}/report")
@RequestScoped
@Produces(View.HTML)
public class ReportPages {
  @Inject private Asker asker;
  @Inject private CouncilProfile councils;
  @Inject private YearReportOf reports;
  @Inject private TakeYearReport papers;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View report(
      @PathParam("id") UUID id,
      @PathParam("year") String typed,
      @QueryParam("programme") UUID programme) {
    ReportOn on = on(id, typed, programme);
    YearReportView report =
        reports.of(asker.actor(), on).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("report"));
    return View.of("year/report.jte")
        .with("council", councils.of(asker.actor(), on.council()))
        .with("year", on.year())
        .with("of", programme == null ? "" : "?programme=" + programme)
        .with("formats", papers.formats(asker.actor(), report))
        .with("report", report);
  }

  @GET
  @Path("paper.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(
      @PathParam("id") UUID id,
      @PathParam("year") String typed,
      @PathParam("format") String format,
      @QueryParam("programme") UUID programme) {
    var file =
        papers.take(
            asker.actor(), on(id, typed, programme), PaperFormat.ending(format).orElseThrow());
    return Download.attachment(file.name(), file.mediaType(), file.bytes());
  }

  private static ReportOn on(UUID council, String year, UUID programme) {
    return new ReportOn(
        new CouncilId(council),
        YearInPath.of(year),
        Optional.ofNullable(programme).map(ProgrammeId::new));
  }
}
