package ua.opencities.portal.admin.tariff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.change.EndTariff;
import ua.opencities.tariff.change.TariffHistory;
import ua.opencities.tariff.change.WithdrawTariff;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** What acts did to a tariff, for machines. */
@Path("api/v1/tariffs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TariffChangeApi {
  @Inject private Asker asker;
  @Inject private TariffRegister register;
  @Inject private TariffHistory history;
  @Inject private WithdrawTariff withdraw;
  @Inject private EndTariff end;

  @GET
  @Path("{id}/changes")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public TariffChangeJson.All changes(@PathParam("id") UUID id) {
    register.one(asker.actor(), new TariffId(id));
    var items =
        history.of(asker.actor(), new TariffId(id)).stream().map(TariffChangeJson::of).toList();
    return new TariffChangeJson.All(items, items.size());
  }

  @POST
  @Path("{id}/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public TariffJson withdraw(@PathParam("id") UUID id, TariffChangeJson.Wanted wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    withdraw.withdraw(asker.actor(), new TariffId(id), wanted.grounds());
    return TariffJson.of(register.one(asker.actor(), new TariffId(id)));
  }

  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public TariffJson end(@PathParam("id") UUID id, TariffChangeJson.Wanted wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    var lastDay = Typed.date("lastDay", wanted.lastDay());
    end.end(asker.actor(), new TariffId(id), lastDay, wanted.grounds());
    return TariffJson.of(register.one(asker.actor(), new TariffId(id)));
  }
}
