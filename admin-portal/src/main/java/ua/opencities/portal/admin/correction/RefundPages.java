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
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.account.FreeCredit;
import ua.opencities.fee.correction.CheckCorrection;
import ua.opencities.fee.correction.RefundCredit;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A refund: how much of the credit goes back and where, then once more before it is recorded. */
@Path("councils/{id}/refund")
@RequestScoped
@Produces(View.HTML)
public class RefundPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile councils;
  @Inject private FreeCredit credit;
  @Inject private CheckCorrection check;
  @Inject private RefundCredit refund;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    return form(new CouncilId(id), CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response send(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    var typed = GroundsForm.typed(sent);
    if (typed.goesBack()) return Response.ok(form(council, typed)).build();
    UUID submission = GroundsForm.submission(sent);
    var form = new FormReading(sent);
    Money amount = form.money("amount");
    Iban iban = form.readAt("iban", () -> Iban.typed(sent.field("iban")));
    var read = new GroundsForm(form);
    form.sayWhatIsWrong();
    Grounds grounds = read.grounds();
    return typed.then(
        () -> form(council, typed),
        () ->
            new Checked(
                    CorrectionKind.REFUND,
                    check.refund(asker.actor(), council, amount, grounds),
                    grounds,
                    Optional.empty())
                .ofRefund(asker, councils.of(asker.actor(), council)),
        () -> {
          var made = refund.refund(asker.actor(), council, amount, iban, grounds, submission);
          return Go.to("/corrections/" + made).saying("correction.refunded");
        });
  }

  private View form(CouncilId council, CheckedForm typed) {
    LocalDate today = LocalDate.now(clock);
    return View.of("correction/refund.jte")
        .with("council", councils.of(asker.actor(), council))
        .with("free", credit.since(asker.actor(), council, today))
        .with("typed", typed)
        .with("today", today)
        .with("submission", typed.of("submission", UUID.randomUUID().toString()));
  }
}
