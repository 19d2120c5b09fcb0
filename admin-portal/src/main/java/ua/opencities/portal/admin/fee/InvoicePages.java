package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.IssueInvoice;
import ua.opencities.fee.PreviewInvoice;
import ua.opencities.fee.TakeInvoiceFile;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionSearch;
import ua.opencities.fee.deferral.DeferralOf;
import ua.opencities.fee.number.NewestInvoice;
import ua.opencities.fee.obstacle.ObstaclesOf;
import ua.opencities.fee.obstacle.StandingObstacles;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.UnchargedMembers;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** The register of invoices; an invoice is issued from a page that shows first what it will say. */
@Path("invoices")
@RequestScoped
@Produces(View.HTML)
public class InvoicePages {
  private static final int DAYS_TO_PAY = 30;
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private InvoiceRegister register;
  @Inject private InvoiceDetails details;
  @Inject private DeferralOf deferrals;
  @Inject private SchedulesOf schedules;
  @Inject private CorrectionRegister corrections;
  @Inject private UnchargedMembers uncharged;
  @Inject private PreviewInvoice preview;
  @Inject private IssueInvoice issue;
  @Inject private TakeInvoiceFile papers;
  @Inject private OblastList oblasts;
  @Inject private NoticeRegister notices;
  @Inject private ObstaclesOf obstacles;
  @Inject private StandingObstacles standing;
  @Inject private PayersOf payers;
  @Inject private NewestInvoice newest;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View register(
      @QueryParam("year") String year,
      @QueryParam("state") String state,
      @QueryParam("oblast") String oblast,
      @QueryParam("q") String words,
      @QueryParam("kind") String kind,
      @QueryParam("run") String run,
      @QueryParam("hindered") String hindered,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    var filter = new InvoiceFilter(year, state, oblast, words, kind, run, hindered, sort, page);
    var list = register.list(asker.actor(), filter.search());
    return View.of("fee/invoices.jte")
        .with("filter", filter)
        .with("list", list)
        .with("obstacles", standing.of(asker.actor(), list.councils()))
        .with("oblasts", oblasts.all(asker.actor()))
        .with("thisYear", LocalDate.now(clock).getYear());
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View choose(
      @QueryParam("year") String year,
      @QueryParam("council") UUID council,
      @QueryParam("q") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    LocalDate today = LocalDate.now(clock);
    int asked = year == null ? today.getYear() : Typed.year("year", year);
    if (council == null)
      return View.of("fee/invoice-choose.jte")
          .with("year", asked)
          .with("words", words == null ? "" : words)
          .with(
              "members",
              uncharged.page(
                  asker.actor(), asked, Optional.ofNullable(words), new Page.Request(page, 25)));
    return View.of("fee/invoice-new.jte")
        .with("preview", preview.of(asker.actor(), new CouncilId(council), asked))
        .with("payers", payers.council(asker.actor(), new CouncilId(council)))
        .with("today", today)
        .with("newest", newest.of(asker.actor(), today.getYear()))
        .with("due", today.plusDays(DAYS_TO_PAY));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response issue(@FormParam("council") UUID council) {
    if (council == null) throw new NotFound("council");
    var form = new FormReading(sent);
    int year = form.year("year");
    var issuedOn = form.date("issuedOn");
    var dueOn = form.date("dueOn");
    Optional<Paying> paying =
        Optional.ofNullable(sent.field("paying"))
            .filter(typed -> !typed.isBlank())
            .map(typed -> form.choice("paying", Paying.class));
    Optional<UUID> billed = Wanted.id(sent.field("billed"));
    form.sayWhatIsWrong();
    var id =
        issue.issue(asker.actor(), new CouncilId(council), year, issuedOn, dueOn, paying, billed);
    return Go.to("/invoices/" + id).saying("fee.issued", Year.of(year));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View invoice(@PathParam("id") UUID id) {
    var invoice = details.of(asker.actor(), new InvoiceId(id));
    return View.of("fee/invoice.jte")
        .with("invoice", invoice)
        .with("obstacles", obstacles.in(asker.actor(), invoice.council(), invoice.row().year()))
        .with("schedules", schedules.invoice(asker.actor(), new InvoiceId(id)))
        .with("deferral", deferrals.invoice(asker.actor(), id))
        .with(
            "corrections", corrections.list(asker.actor(), CorrectionSearch.ofInvoice(id)).items())
        .with(
            "notices",
            notices.page(
                asker.actor(), NoticeSearch.all(new Page.Request(1, 5)).of(new InvoiceId(id))));
  }

  @GET
  @Path("{id}/paper.{format: pdf|docx|json}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file =
        papers.take(asker.actor(), new InvoiceId(id), InvoiceFormat.ending(format).orElseThrow());
    return Download.of(file);
  }
}
