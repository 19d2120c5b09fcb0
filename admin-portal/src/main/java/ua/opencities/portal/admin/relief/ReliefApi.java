package ua.opencities.portal.admin.relief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ua.opencities.shared.Page;
import ua.opencities.tariff.relief.ApproveRelief;
import ua.opencities.tariff.relief.EnterRelief;
import ua.opencities.tariff.relief.ReliefJson;
import ua.opencities.tariff.relief.ReliefRegister;
import ua.opencities.tariff.relief.WithdrawRelief;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Reliefs for machines. */
@Path("api/v1/reliefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReliefApi {
  @Inject private Asker asker;
  @Inject private ReliefRegister reliefs;
  @Inject private EnterRelief enter;
  @Inject private ApproveRelief approve;
  @Inject private WithdrawRelief withdraw;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ReliefJson> list(@BeanParam ReliefFilterForm filter) {
    return PageJson.of(reliefs.page(asker.actor(), filter.search()), ReliefJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public ReliefJson relief(@PathParam("id") UUID id) {
    return ReliefJson.of(reliefs.one(asker.actor(), new ReliefId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(ref = "PageJsonReliefJson")))
  public Response enter(NewReliefJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    List<ReliefJson> entered =
        enter.enter(asker.actor(), wanted.whose(), wanted.relief()).stream()
            .map(id -> ReliefJson.of(reliefs.one(asker.actor(), id)))
            .toList();
    String at = "/api/v1/reliefs" + (entered.size() == 1 ? "/" + entered.get(0).id() : "");
    return Response.created(URI.create(at))
        .entity(PageJson.of(Page.whole(entered), it -> it))
        .build();
  }

  @POST
  @Path("{id}/approve")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public ReliefJson approve(@PathParam("id") UUID id) {
    approve.approve(asker.actor(), new ReliefId(id));
    return relief(id);
  }

  @POST
  @Path("{id}/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public ReliefJson withdraw(@PathParam("id") UUID id, WithdrawalJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    withdraw.withdraw(asker.actor(), new ReliefId(id), wanted.reason());
    return relief(id);
  }
}
