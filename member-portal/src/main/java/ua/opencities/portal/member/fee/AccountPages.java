package ua.opencities.portal.member.fee;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.TakeInvoiceFile;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionSearch;
import ua.opencities.fee.deferral.DeferralOf;
import ua.opencities.fee.obstacle.ObstaclesOf;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.inheritance.InheritanceOf;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tariff.relief.ReliefsOfCouncil;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Typed;

/** What the council owes and has paid, with its invoices to read and to take. */
@Path("account")
@RequestScoped
@Produces(View.HTML)
public class AccountPages {
  @Inject private Asker asker;
  @Inject private MemberAccount accounts;
  @Inject private OpeningsOf openings;
  @Inject private InvoiceDetails details;
  @Inject private DeferralOf deferrals;
  @Inject private CorrectionRegister corrections;
  @Inject private TakeInvoiceFile papers;
  @Inject private NoticeRegister notices;
  @Inject private InheritanceOf inheritance;
  @Inject private ReliefsOfCouncil reliefs;
  @Inject private ObstaclesOf obstacles;
  @Inject private SchedulesOf schedules;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View account(@QueryParam("asOf") String asOf) {
    var actor = asker.actor();
    LocalDate today = LocalDate.now(clock);
    LocalDate day = Typed.optionalDate("asOf", asOf).orElse(today);
    return View.of("fee/account.jte")
        .with("account", accounts.asOf(actor, actor.ownCouncil(), day))
        .with("today", today)
        .with("obstacles", obstacles.council(actor, actor.ownCouncil()))
        .with("inherited", inheritance.lines(actor, actor.ownCouncil()))
        .with("openings", openings.of(actor, actor.ownCouncil()))
        .with("schedules", schedules.council(actor, actor.ownCouncil()))
        .with("reliefs", reliefs.granted(actor, actor.ownCouncil()))
        .with(
            "notices",
            notices.page(actor, NoticeSearch.all(new Page.Request(1, 5)).of(actor.ownCouncil())));
  }

  @GET
  @Path("invoices/{id}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response invoice(@PathParam("id") UUID id) {
    try {
      return Response.ok(own(id)).build();
    } catch (NotFound notOurs) {
      // of a predecessor's invoice there is the debt alone that came with the account
      var actor = asker.actor();
      if (accounts.asOf(actor, actor.ownCouncil(), LocalDate.now(clock)).charges().stream()
          .anyMatch(debt -> debt.source().equals(id))) return Go.to("/account").silently();
      throw notOurs;
    }
  }

  private View own(UUID id) {
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
  @Path("invoices/{id}/paper.{format: pdf|docx|json}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file =
        papers.take(asker.actor(), new InvoiceId(id), InvoiceFormat.ending(format).orElseThrow());
    return Download.of(file);
  }
}
