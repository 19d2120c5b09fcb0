package ua.opencities.portal.admin.tariff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.TypedFields;
import ua.opencities.web.View;

/** Tariffs in time, and a new one as an act adopted it. */
@Path("tariffs")
@RequestScoped
@Produces(View.HTML)
public class TariffPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TariffRegister register;
  @Inject private AdoptTariff adopt;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list() {
    return View.of("tariff/list.jte").with("tariffs", register.all(asker.actor()));
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form() {
    return View.of("tariff/new.jte").with("bands", TypedFields.NONE);
  }

  @POST
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response adopt() {
    TariffId id = adopt.adopt(asker.actor(), TariffForm.of(sent));
    return Go.to("/tariffs/" + id).saying("tariff.adopted");
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("id") UUID id) {
    return View.of("tariff/show.jte").with("tariff", register.one(asker.actor(), new TariffId(id)));
  }
}
