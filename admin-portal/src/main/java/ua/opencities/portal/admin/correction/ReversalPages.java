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
import ua.opencities.fee.correction.CheckCorrection;
import ua.opencities.fee.correction.ReverseCorrection;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A mistaken write-off or refund: why it is reversed, then once more before it is done. */
@Path("corrections/{id}/reverse")
@RequestScoped
@Produces(View.HTML)
public class ReversalPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CorrectionRegister register;
  @Inject private CheckCorrection check;
  @Inject private ReverseCorrection reverse;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    return form(new CorrectionId(id), CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response send(@PathParam("id") UUID id) {
    var wrong = new CorrectionId(id);
    var typed = GroundsForm.typed(sent);
    if (typed.goesBack()) return Response.ok(form(wrong, typed)).build();
    UUID submission = GroundsForm.submission(sent);
    var form = new FormReading(sent);
    var read = new GroundsForm(form);
    form.sayWhatIsWrong();
    Grounds grounds = read.grounds();
    return typed.then(
        () -> form(wrong, typed),
        () -> {
          var it = register.of(asker.actor(), wrong);
          var effect = check.reversal(asker.actor(), wrong, grounds);
          return new Checked(it.kind().reversal().orElseThrow(), effect, grounds, Optional.empty())
              .ofReversal(asker, it);
        },
        () -> {
          var made = reverse.reverse(asker.actor(), wrong, grounds, submission);
          return Go.to("/corrections/" + made).saying("correction.reversed");
        });
  }

  private View form(CorrectionId wrong, CheckedForm typed) {
    return View.of("correction/reverse.jte")
        .with("correction", register.of(asker.actor(), wrong))
        .with("typed", typed)
        .with("today", LocalDate.now(clock))
        .with("submission", typed.of("submission", UUID.randomUUID().toString()));
  }
}
