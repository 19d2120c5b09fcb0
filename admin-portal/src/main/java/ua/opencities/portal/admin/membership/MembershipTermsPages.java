package ua.opencities.portal.admin.membership;

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
import ua.opencities.membership.terms.KeepMembershipTerms;
import ua.opencities.membership.terms.MembershipTerms;
import ua.opencities.membership.terms.TermsOfMembership;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What the statute says of leaving the association. */
@Path("settings/membership")
@RequestScoped
@Produces(View.HTML)
public class MembershipTermsPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TermsOfMembership terms;
  @Inject private KeepMembershipTerms keep;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View form() {
    return View.of("membership/terms.jte").with("terms", terms.now(asker.actor()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response keep() {
    var form = new FormReading(sent);
    int months = form.number("noticeMonths");
    form.sayWhatIsWrong();
    keep.keep(asker.actor(), new MembershipTerms(months));
    return Go.to("/settings/membership").saying("membership.terms-kept");
  }
}
