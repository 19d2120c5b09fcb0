package ua.opencities.portal.admin.tariff;

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
import java.util.UUID;
import ua.opencities.fee.tariff.ChargesOfTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.change.EndTariff;
import ua.opencities.tariff.change.TariffThatGoesOn;
import ua.opencities.tariff.change.WithdrawTariff;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The way back: a tariff withdrawn or ended by an act. */
@Path("tariffs")
@RequestScoped
@Produces(View.HTML)
public class TariffChangePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TariffRegister register;
  @Inject private ChargesOfTariff charges;
  @Inject private WithdrawTariff withdraw;
  @Inject private EndTariff end;
  @Inject private TariffThatGoesOn goesOn;

  @GET
  @Path("{id}/withdraw")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View withdrawal(@PathParam("id") UUID id) {
    return page("tariff/withdraw.jte", new TariffId(id))
        .with("goesOn", goesOn.without(asker.actor(), new TariffId(id)));
  }

  @POST
  @Path("{id}/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response withdraw(@PathParam("id") UUID id) {
    withdraw.withdraw(asker.actor(), new TariffId(id), ChangeForm.withdrawal(sent).grounds());
    return Go.to("/tariffs/" + id).saying("tariff.is-now-withdrawn");
  }

  @GET
  @Path("{id}/end")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View ending(@PathParam("id") UUID id) {
    return page("tariff/end.jte", new TariffId(id));
  }

  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response end(@PathParam("id") UUID id) {
    ChangeForm wanted = ChangeForm.end(sent);
    end.end(asker.actor(), new TariffId(id), wanted.lastDay(), wanted.grounds());
    return Go.to("/tariffs/" + id).saying("tariff.is-now-ended");
  }

  private View page(String template, TariffId id) {
    return View.of(template)
        .with("tariff", register.one(asker.actor(), id))
        .with("charged", charges.of(asker.actor(), id));
  }
}
