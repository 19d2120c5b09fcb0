package ua.opencities.portal.admin.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.obstacle.ObstaclesOf;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.copy.FilesOfActs;
import ua.opencities.programme.issue.FormatsOfPapers;
import ua.opencities.programme.issue.PaperFormats;
import ua.opencities.programme.season.board.CouncilSeason;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.programme.year.money.YearMoney;
import ua.opencities.programme.year.paper.TakeYearReport;
import ua.opencities.programme.year.shortfall.ShortfallOf;
import ua.opencities.report.year.CouncilYear;
import ua.opencities.report.year.YearOfCouncil;
import ua.opencities.report.year.YearStep.What;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.file.FolderDownload;
import ua.opencities.web.typed.YearInPath;

/** Where a council's year stands, what is missing and who has to act. */
@Path("councils/{id}/years")
@RequestScoped
@Produces(View.HTML)
public class YearPages {
  @Inject private Asker asker;
  @Inject private CouncilProfile councils;
  @Inject private YearOfCouncil years;
  @Inject private YearMoney money;
  @Inject private ShortfallOf shortfalls;
  @Inject private YearReportOf reports;
  @Inject private ProgrammeDetails programmes;
  @Inject private FilesOfActs files;
  @Inject private FormatsOfPapers formats;
  @Inject private TakeYearReport papers;
  @Inject private CouncilSeason seasons;
  @Inject private FolderDownload folder;
  @Inject private ObstaclesOf obstacles;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response now(@PathParam("id") UUID id) {
    return Go.to("/councils/" + id + "/years/" + LocalDate.now(clock).getYear()).silently();
  }

  @GET
  @Path("{year: \\d+}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("id") UUID id, @PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var actor = asker.actor();
    var council = new CouncilId(id);
    CouncilYear it = years.in(actor, council, year);
    List<YearReportView> written = reports.in(actor, council, year);
    Optional<ProgrammeView> programme =
        it.programme().map(one -> programmes.of(actor, new ProgrammeId(one.id())));
    boolean acts = actor.may(Role.ADMINISTRATOR) || actor.may(Role.FEE_OFFICER);
    return View.of("year/year.jte")
        .with("council", councils.of(actor, council))
        .with("year", it)
        .with("money", money.of(actor, council, year))
        .with("shortfall", shortfalls.in(actor, council, year))
        .with("obstacles", obstacles.in(actor, council, year))
        .with("reports", written)
        .with("season", seasons.of(actor, council, year))
        .with("programme", programme)
        .with("formats", programme.map(one -> formats.of(actor, one)).orElse(PaperFormats.ALL))
        .with("reportFormats", papers.formats(actor, YearReportView.newestOfEach(written)))
        .with("files", programme.map(one -> files.of(actor, one.id())).orElse(List.of()))
        .with(
            "paths",
            acts
                ? Map.of(
                    What.AGREEMENT, "/councils/" + id + "/years/" + year + "/shortfall",
                    What.INVOICE, "/invoices/new?council=" + id + "&year=" + year,
                    What.RECEIPT, "/payments/new?council=" + id)
                : Map.of());
  }

  /** Everything about the council's year in one archive. */
  @GET
  @Path("{year: \\d+}/folder.zip")
  @Produces("application/zip")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response folder(@PathParam("id") UUID id, @PathParam("year") String typed) {
    var actor = asker.actor();
    var council = new CouncilId(id);
    String name = councils.of(actor, council).name().nominative();
    return folder.of(actor, council, name, YearInPath.of(typed));
  }
}
