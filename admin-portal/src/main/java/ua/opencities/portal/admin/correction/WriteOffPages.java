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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.CheckCorrection;
import ua.opencities.fee.correction.WriteOffDebt;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A write-off: how much of an invoice nobody will collect, then once more before it is done. */
@Path("invoices/{id}/write-off")
@RequestScoped
@Produces(View.HTML)
public class WriteOffPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private InvoiceDetails invoices;
  @Inject private CheckCorrection check;
  @Inject private WriteOffDebt writeOff;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    return form(new InvoiceId(id), CheckedForm.empty());
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
    Money amount = form.money("amount");
    var read = new GroundsForm(form);
    form.sayWhatIsWrong();
    Grounds grounds = read.grounds();
    return typed.then(
        () -> form(invoice, typed),
        () ->
            new Checked(
                    CorrectionKind.WRITE_OFF,
                    check.writeOff(asker.actor(), invoice, amount, grounds),
                    grounds,
                    Optional.empty())
                .ofInvoice(asker, invoices.of(asker.actor(), invoice)),
        () -> {
          var made = writeOff.writeOff(asker.actor(), invoice, amount, grounds, submission);
          return Go.to("/corrections/" + made).saying("correction.debt-written-off");
        });
  }

  private View form(InvoiceId invoice, CheckedForm typed) {
    return View.of("correction/write-off.jte")
        .with("invoice", invoices.of(asker.actor(), invoice))
        .with("typed", typed)
        .with("today", LocalDate.now(clock))
        .with("submission", typed.of("submission", UUID.randomUUID().toString()));
  }
}
