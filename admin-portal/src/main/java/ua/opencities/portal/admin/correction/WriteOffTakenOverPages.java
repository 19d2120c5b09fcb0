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
import ua.opencities.fee.correction.CheckTakenOver;
import ua.opencities.fee.correction.WriteOffTakenOver;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Writing off a debt that came from a predecessor: how much, then once more before it is done. */
@Path("councils/{id}/taken-over/{debt}/write-off")
@RequestScoped
@Produces(View.HTML)
public class WriteOffTakenOverPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TakenDebts debts;
  @Inject private CheckTakenOver check;
  @Inject private WriteOffTakenOver writeOff;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id, @PathParam("debt") UUID debt) {
    return form(new CouncilId(id), debt, CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response send(@PathParam("id") UUID id, @PathParam("debt") UUID debt) {
    var council = new CouncilId(id);
    var actor = asker.actor();
    var typed = GroundsForm.typed(sent);
    if (typed.goesBack()) return Response.ok(form(council, debt, typed)).build();
    UUID submission = GroundsForm.submission(sent);
    var form = new FormReading(sent);
    Money amount = form.money("amount");
    var read = new GroundsForm(form);
    form.sayWhatIsWrong();
    Grounds grounds = read.grounds();
    return typed.then(
        () -> form(council, debt, typed),
        () ->
            new Checked(
                    CorrectionKind.WRITE_OFF,
                    check.writeOff(actor, council, debt, amount, grounds),
                    grounds,
                    Optional.empty())
                .ofTaken(asker, debts.one(actor, council, debt)),
        () -> {
          var made = writeOff.writeOff(actor, council, debt, amount, grounds, submission);
          return Go.to("/corrections/" + made).saying("correction.debt-written-off");
        });
  }

  private View form(CouncilId council, UUID debt, CheckedForm typed) {
    return View.of("correction/write-off-taken.jte")
        .with("debt", debts.one(asker.actor(), council, debt))
        .with("typed", typed)
        .with("today", LocalDate.now(clock))
        .with("submission", typed.of("submission", UUID.randomUUID().toString()));
  }
}
