package ua.opencities.portal.member.year;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.file.FolderDownload;
import ua.opencities.web.typed.YearInPath;

/** Where the council's year stands: its programme, its money, its papers, and who has to act. */
@Path("year")
@RequestScoped
@Produces(View.HTML)
public class YearPages {
  @Inject private Asker asker;
  @Inject private YearOfCouncil years;
  @Inject private YearMoney money;
  @Inject private ShortfallOf shortfalls;
  @Inject private YearReportOf reports;
  @Inject private ProgrammeDetails programmes;
  @Inject private FilesOfActs files;
  @Inject private FormatsOfPapers formats;
  @Inject private TakeYearReport papers;
  @Inject private CouncilSeason seasons;
  @Inject private CouncilProfile councils;
  @Inject private FolderDownload folder;
  @Inject private ObstaclesOf obstacles;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response now() {
    return Go.to("/year/" + LocalDate.now(clock).getYear()).silently();
  }

  @GET
  @Path("{year: \\d+}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View show(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var actor = asker.actor();
    CouncilYear it = years.in(actor, actor.ownCouncil(), year);
    List<YearReportView> written = reports.in(actor, actor.ownCouncil(), year);
    Optional<ProgrammeView> programme =
        it.programme().map(one -> programmes.of(actor, new ProgrammeId(one.id())));
    return View.of("year/year.jte")
        .with("year", it)
        .with("money", money.of(actor, actor.ownCouncil(), year))
        .with("shortfall", shortfalls.in(actor, actor.ownCouncil(), year))
        .with("obstacles", obstacles.in(actor, actor.ownCouncil(), year))
        .with("reports", written)
        .with("season", seasons.of(actor, actor.ownCouncil(), year))
        .with("programme", programme)
        .with("formats", programme.map(one -> formats.of(actor, one)).orElse(PaperFormats.ALL))
        .with("reportFormats", papers.formats(actor, YearReportView.newestOfEach(written)))
        .with("files", programme.map(one -> files.of(actor, one.id())).orElse(List.of()))
        .with("paths", actor.may(Role.CLERK) ? paths(it) : Map.of());
  }

  /** Everything about the year in one archive. */
  @GET
  @Path("{year: \\d+}/folder.zip")
  @Produces("application/zip")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response folder(@PathParam("year") String typed) {
    var actor = asker.actor();
    String name = councils.of(actor, actor.ownCouncil()).name().nominative();
    return folder.of(actor, actor.ownCouncil(), name, YearInPath.of(typed));
  }

  /** Where the clerk does what is missing; what others do has no address here. */
  private static Map<What, String> paths(CouncilYear year) {
    String record = "/year/" + year.year() + "/money/new?step=";
    String programme = year.programme().map(one -> "/programmes/" + one.id()).orElse("");
    var paths = new EnumMap<What, String>(What.class);
    paths.put(What.PROGRAMME, "/programmes/new");
    paths.put(What.COMMITTEE, programme + "/acts/committee");
    paths.put(What.SESSION, programme + "/acts/session");
    paths.put(What.ORDER, programme + "/acts/session");
    paths.put(What.BUDGET, record + "PLANNED");
    paths.put(What.SHORTFALL, "/year/" + year.year() + "/shortfall");
    paths.put(What.LEGAL, record + "LEGAL_COMMITMENT");
    paths.put(What.FINANCIAL, record + "FINANCIAL_COMMITMENT");
    paths.put(What.PAYMENT, record + "PAID");
    paths.put(What.REPORT, "/year/" + year.year() + "/report");
    paths.put(What.RENEWAL, "/year/" + (year.year() + 1) + "/money/new?step=LEGAL_COMMITMENT");
    return paths;
  }
}
