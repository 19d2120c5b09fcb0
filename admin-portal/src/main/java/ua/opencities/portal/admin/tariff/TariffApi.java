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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/** Tariffs for machines: all of them, and a new one as an act adopted it. */
@Path("api/v1/tariffs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TariffApi {
  @Inject private Asker asker;
  @Inject private TariffRegister register;
  @Inject private AdoptTariff adopt;

  /** They are few: no pages. */
  public record All(List<TariffJson> items, int total) {}

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public All all() {
    var items = register.all(asker.actor()).stream().map(TariffJson::of).toList();
    return new All(items, items.size());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public TariffJson one(@PathParam("id") UUID id) {
    return TariffJson.of(register.one(asker.actor(), new TariffId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = TariffJson.class, responseCode = "201")
  public Response adopt(NewTariffJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    TariffId id = adopt.adopt(asker.actor(), wanted.read());
    return Response.created(URI.create("/api/v1/tariffs/" + id))
        .entity(TariffJson.of(register.one(asker.actor(), id)))
        .build();
  }
}
