package ua.opencities.portal.member.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import ua.opencities.payment.PaymentJson;
import ua.opencities.payment.PaymentRegister;
import ua.opencities.payment.PaymentSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The council's own payments for machines. */
@Path("api/v1/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentApi {
  @Inject private Asker asker;
  @Inject private PaymentRegister register;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<PaymentJson> list(
      @QueryParam("year") Integer year,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var actor = asker.actor();
    var search =
        new PaymentSearch(
            Optional.of(actor.ownCouncil()),
            Optional.ofNullable(year),
            Optional.empty(),
            new Page.Request(page, size));
    return PageJson.of(register.list(actor, search), PaymentJson::of);
  }
}
