package ua.opencities.portal.member.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.explained.ExplanationsOf;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.membership.MembershipOf;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.issue.FormatsOfPapers;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.programme.season.board.CouncilSeason;
import ua.opencities.programme.year.choice.ProgrammesOfYears;
import ua.opencities.report.CouncilCourse;
import ua.opencities.shared.Page;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.ToolsOf;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The home page of a council: what to do now. */
@Path("/")
@RequestScoped
@Produces(View.HTML)
public class HomePages {
  private static final int EVENTS = 7;
  @Inject private Asker asker;
  @Inject private ReadTogether together;
  @Inject private Clock clock;
  @Inject private CouncilDossier dossier;
  @Inject private MembershipOf membership;
  @Inject private OfficialsInOffice officials;
  @Inject private PopulationLedger population;
  @Inject private MemberAccount accounts;
  @Inject private ProgrammeRegister programmes;
  @Inject private ProgrammesOfYears ofYears;
  @Inject private ProgrammeDetails details;
  @Inject private FormatsOfPapers formats;
  @Inject private InvoiceRegister invoices;
  @Inject private FeeForecast forecast;
  @Inject private ExplanationsOf explained;
  @Inject private ToolsOf tools;
  @Inject private Reconciliations acts;
  @Inject private CouncilCourse course;
  @Inject private CouncilSeason seasons;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View home() {
    var actor = asker.actor();
    return together.read(actor, () -> home(actor));
  }

  private View home(Actor actor) {
    var council = actor.ownCouncil();
    var today = LocalDate.now(clock);
    var own = dossier.of(actor, council);
    var standing = membership.of(actor, council);
    var rows = programmes.page(actor, ProgrammeFilter.none(), new Page.Request(1, 100)).items();
    boolean byOrder = own.administration().isPresent();
    var work =
        new ProgrammeWork(
            rows, ofYears.of(actor, council), today.getYear(), standing.standing(), byOrder);
    var account = accounts.asOf(actor, council, today);
    var inOffice = officials.on(actor, council, today);
    var issued = invoices.list(actor, InvoiceSearch.of(council)).page().items();
    var paths = years(actor, work, issued, today);
    var shown = paths.stream().flatMap(path -> path.programme().stream()).map(ProgrammeRow::id);
    return View.of("home/home.jte")
        .with("formats", formats.of(actor, council, shown.distinct().toList()))
        .with("card", own.card())
        .with("membership", standing)
        .with("account", account)
        .with("programmes", work)
        .with("years", paths)
        .with("upcoming", new Upcoming(account, rows, inOffice, today))
        .with("invoices", issued)
        .with("acts", acts.of(actor, council, new Page.Request(1, 25)).items())
        .with("forecast", forecast(actor, issued, today.getYear() + 1))
        .with("explained", explained.invoices(actor, issued.stream().map(InvoiceRow::id).toList()))
        .with("tools", new ToolNews(tools.of(actor, council).tools(), today))
        .with("season", seasons.now(actor, council))
        .with("course", course.of(actor, council, EVENTS))
        .with("register", new RegisterTask(inOffice, population.on(actor, council, today), today));
  }

  private List<YearPath> years(
      Actor actor, ProgrammeWork work, List<InvoiceRow> issued, LocalDate today) {
    return IntStream.of(today.getYear(), today.getYear() + 1)
        .mapToObj(
            year -> {
              var programme = work.of(year);
              return new YearPath(
                  year,
                  programme,
                  programme.map(row -> details.of(actor, row.id()).acts()).orElse(List.of()),
                  issued.stream().filter(i -> i.year() == year).findFirst(),
                  work.byOrder(),
                  today);
            })
        .toList();
  }

  private Optional<FeeExplanation> forecast(Actor actor, List<InvoiceRow> issued, int year) {
    return issued.stream().anyMatch(i -> i.year() == year)
        ? Optional.empty()
        : forecast.forYear(actor, actor.ownCouncil(), year);
  }
}
