package ua.opencities.portal.admin.council;

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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.dossier.DossierOf;
import ua.opencities.admission.interest.InterestOf;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.attribute.value.AttributesOf;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.DisputesOf;
import ua.opencities.document.signature.SignaturesOf;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.fee.explained.ExplanationsOf;
import ua.opencities.fee.leaving.FeesOfLeaver;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.identity.People;
import ua.opencities.inheritance.InheritanceOf;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.NextSteps;
import ua.opencities.notification.delivery.AddressMarks;
import ua.opencities.programme.issue.FormatsOfPapers;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.programme.year.choice.ProgrammesOfYears;
import ua.opencities.report.CouncilCourse;
import ua.opencities.report.fee.FeesOfNeighbours;
import ua.opencities.shared.Page;
import ua.opencities.shared.reach.Email;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tariff.relief.ReliefRegister;
import ua.opencities.tariff.relief.ReliefSearch;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.ToolsOf;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;

/** All that the office knows of a council, on one page. */
@Path("councils/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(View.HTML)
public class CouncilCardPages {
  private static final int EVENTS = 12;
  private static final int NEIGHBOURS = 8;
  @Inject private Asker asker;
  @Inject private ReadTogether together;
  @Inject private Clock clock;
  @Inject private CouncilDossier dossier;
  @Inject private MembershipOf membership;
  @Inject private SignaturesOf signatures;
  @Inject private NextSteps nextSteps;
  @Inject private PopulationHistory population;
  @Inject private DisputesOf disputes;
  @Inject private OfficialHistory officials;
  @Inject private ContactsOf contacts;
  @Inject private AddressMarks marks;
  @Inject private People people;
  @Inject private ProgrammeRegister programmes;
  @Inject private ProgrammesOfYears ofYears;
  @Inject private FormatsOfPapers formats;
  @Inject private ToolsOf tools;
  @Inject private InvoiceRegister invoices;
  @Inject private ArrearsOf arrears;
  @Inject private FeeForecast forecast;
  @Inject private ExplanationsOf explained;
  @Inject private FeesOfNeighbours neighbours;
  @Inject private CouncilCourse course;
  @Inject private DossierOf dossiers;
  @Inject private InterestOf interest;
  @Inject private InheritanceOf inheritance;
  @Inject private ReliefRegister reliefs;
  @Inject private SchedulesOf schedules;
  @Inject private AttributesOf attributes;
  @Inject private FeesOfLeaver leaver;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response card(@PathParam("id") UUID id) {
    var actor = asker.actor();
    return together.read(
        actor,
        () -> {
          var known = dossier.of(actor, new CouncilId(id));
          return known
              .mergedInto()
              .map(
                  into ->
                      Go.to("/councils/" + into)
                          .saying("duplicate.leads-here", known.card().name().nominative()))
              .orElseGet(() -> Response.ok(card(actor, known)).build());
        });
  }

  private View card(Actor actor, CouncilDossier.View known) {
    var council = known.card().id();
    var today = LocalDate.now(clock);
    var ownTools = tools.of(actor, council).tools();
    var standing = membership.of(actor, council);
    var whom = contacts.council(actor, council);
    List<ProgrammeRow> rows =
        programmes.page(actor, ProgrammeFilter.of(council), new Page.Request(1, 100)).items();
    return View.of("council/card.jte")
        .with(
            "page",
            new CouncilPage(
                known,
                standing,
                nextSteps.of(actor, council).keySet(),
                population.all(actor, council),
                disputes.council(actor, council),
                officials.of(actor, council),
                whom,
                marks.among(actor, addresses(whom)),
                people.ofCouncil(actor, council),
                rows,
                ofYears.of(actor, council),
                ownTools,
                signatures.files(actor, scans(standing)),
                today))
        .with("attributes", attributes.council(actor, council))
        .with("anew", leaver.of(actor, council))
        .with("interest", interest.council(actor, council))
        .with("inherited", inheritance.lines(actor, council))
        .with("schedules", schedules.council(actor, council))
        .with("reliefs", reliefs.all(actor, ReliefSearch.of(council)))
        .with("money", money(actor, council, today))
        .with("formats", formats.of(actor, council, rows.stream().map(ProgrammeRow::id).toList()))
        .with(
            "candidacy",
            standing.standing().isOnTheWayIn()
                ? Optional.of(dossiers.of(actor, council))
                : Optional.empty())
        .with("course", course.of(actor, council, EVENTS));
  }

  private static List<String> addresses(List<ContactView> contacts) {
    return contacts.stream()
        .flatMap(each -> each.details().email().stream())
        .map(Email::address)
        .toList();
  }

  private static List<UUID> scans(MembershipView membership) {
    return CouncilPage.scans(membership).stream()
        .flatMap(step -> step.act().file().stream())
        .toList();
  }

  private CouncilMoney money(Actor actor, CouncilId council, LocalDate today) {
    int year = today.getYear();
    var issued = invoices.list(actor, InvoiceSearch.of(council)).page().items();
    return new CouncilMoney(
        issued,
        arrears.on(actor, council, today),
        forecast.forYear(actor, council, year + 1),
        explained.invoices(actor, issued.stream().map(InvoiceRow::id).toList()),
        neighbours.of(actor, council, year, NEIGHBOURS, today),
        today);
  }
}
