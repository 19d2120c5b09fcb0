package ua.opencities.portal.admin.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.account.CouncilBalances;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.payment.PaymentRegister;
import ua.opencities.payment.PaymentSearch;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** The payments, and the form that writes one down for a chosen council. */
@Path("payments")
@RequestScoped
@Produces(View.HTML)
public class PaymentPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private PaymentRegister register;
  @Inject private RecordPayment record;
  @Inject private CouncilBalances balances;
  @Inject private CouncilProfile councils;
  @Inject private MemberAccount accounts;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View register(
      @QueryParam("year") @DefaultValue("") String year,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    var search =
        new PaymentSearch(
            Optional.empty(),
            Wanted.year(year),
            Optional.of(words.strip()).filter(w -> !w.isEmpty()),
            new Page.Request(page, 25));
    return View.of("payment/payments.jte")
        .with("payments", register.list(asker.actor(), search))
        .with("year", year)
        .with("words", words)
        .with("thisYear", LocalDate.now(clock).getYear());
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(
      @QueryParam("council") UUID council,
      @QueryParam("invoice") @DefaultValue("") String invoice,
      @QueryParam("q") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    if (council == null)
      return View.of("payment/payment-choose.jte")
          .with("words", words == null ? "" : words)
          .with(
              "councils",
              balances.page(asker.actor(), Optional.ofNullable(words), new Page.Request(page, 25)));
    var id = new CouncilId(council);
    LocalDate today = LocalDate.now(clock);
    return View.of("payment/payment-new.jte")
        .with("council", councils.of(asker.actor(), id))
        .with("account", accounts.asOf(asker.actor(), id, today))
        .with("invoice", invoice)
        .with("today", today)
        .with("submission", UUID.randomUUID().toString());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response record() {
    var form = PaymentForm.of(sent);
    record.record(asker.actor(), form.council(), form.receipt(), form.invoice(), form.submission());
    return Go.to("/councils/" + form.council() + "/account").saying("payment.recorded");
  }
}
