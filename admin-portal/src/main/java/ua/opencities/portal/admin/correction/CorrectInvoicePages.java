package ua.opencities.portal.admin.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.CheckCorrection;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.leaving.FeesOfLeaver;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A corrective invoice: what is due instead, then once more before it is issued. */
@Path("invoices/{id}/correct")
@RequestScoped
@Produces(View.HTML)
public class CorrectInvoicePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private InvoiceDetails invoices;
  @Inject private CheckCorrection check;
  @Inject private CorrectInvoice correct;
  @Inject private FeesOfLeaver leaver;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id, @QueryParam("by") String by) {
    var invoice = new InvoiceId(id);
    return form(invoice, "leaving".equals(by) ? proposed(invoice) : CheckedForm.empty());
  }

  /** What was reckoned anew when the council left, to be looked at; else nothing is filled in. */
  private CheckedForm proposed(InvoiceId invoice) {
    var council = invoices.of(asker.actor(), invoice).council();
    return leaver.of(asker.actor(), council).stream()
        .filter(fee -> fee.invoice().equals(invoice))
        .findFirst()
        .map(GroundsForm::proposed)
        .orElseGet(CheckedForm::empty);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response send(@PathParam("id") UUID id) {
    var invoice = new InvoiceId(id);
    var typed = GroundsForm.typed(sent);
    if (typed.goesBack()) return Response.ok(form(invoice, typed)).build();
    UUID submission = GroundsForm.submission(sent);
    var form = new FormReading(sent);
    Money sum = form.money("sum");
    Optional<LocalDate> dueOn = form.optionalDate("dueOn");
    var read = new GroundsForm(form);
    form.sayWhatIsWrong();
    Grounds grounds = read.grounds();
    return typed.then(
        () -> form(invoice, typed),
        () -> checked(invoice, sum, dueOn, grounds),
        () -> {
          var made = correct.correct(asker.actor(), invoice, sum, dueOn, grounds, submission);
          return Go.to("/corrections/" + made).saying("correction.corrected");
        });
  }

  private View form(InvoiceId invoice, CheckedForm typed) {
    return View.of("correction/correct.jte")
        .with("invoice", invoices.of(asker.actor(), invoice))
        .with("typed", typed)
        .with("today", LocalDate.now(clock))
        .with("submission", typed.of("submission", UUID.randomUUID().toString()));
  }

  private View checked(InvoiceId invoice, Money sum, Optional<LocalDate> dueOn, Grounds grounds) {
    var effect = check.correct(asker.actor(), invoice, sum, dueOn, grounds);
    return new Checked(CorrectionKind.CORRECTIVE_INVOICE, effect, grounds, dueOn)
        .ofInvoice(asker, invoices.of(asker.actor(), invoice));
  }
}
