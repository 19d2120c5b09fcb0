package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.opencities.fee.policy.ArrearsPolicy;
import ua.opencities.fee.policy.ArrearsPolicyInForce;
import ua.opencities.fee.policy.Consequence;
import ua.opencities.fee.policy.SetArrearsPolicy;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What follows from a late fee. */
@Path("settings/arrears")
@RequestScoped
@Produces(View.HTML)
public class ArrearsPolicyPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ArrearsPolicyInForce inForce;
  @Inject private SetArrearsPolicy set;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View form() {
    return View.of("fee/arrears-policy.jte").with("policy", inForce.now(asker.actor()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR})
  public Response keep() {
    var form = new FormReading(sent);
    ArrearsPolicy seen = policy(form, "seenDays", "seenConsequence");
    ArrearsPolicy wanted = policy(form, "graceDays", "consequence");
    form.sayWhatIsWrong();
    set.set(asker.actor(), seen, wanted);
    return Go.to("/settings/arrears").saying("fee.policy-kept");
  }

  private static ArrearsPolicy policy(FormReading form, String days, String consequence) {
    int number = form.number(days);
    var chosen = form.choice(consequence, Consequence.class);
    return form.readAt(days, () -> new ArrearsPolicy(number, chosen));
  }
}
