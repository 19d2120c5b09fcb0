package ua.opencities.portal.admin.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.json.ReconciliationJson;
import ua.opencities.fee.reconciliation.json.ReconciliationRowJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;

/** The reconciliation acts of a council for machines. */
@Path("api/v1/councils/{id}/reconciliations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DrawApi {
  @Inject private Asker asker;
  @Inject private Reconciliations acts;
  @Inject private DrawReconciliation draw;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ReconciliationRowJson> list(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return PageJson.of(
        acts.of(asker.actor(), new CouncilId(id), new Page.Request(page, size)),
        ReconciliationRowJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = ReconciliationJson.class, responseCode = "201")
  public Response draw(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") UUID submission,
      NewReconciliationJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    var made =
        draw.draw(
            asker.actor(),
            new CouncilId(id),
            Typed.date("from", wanted.from()),
            Typed.date("to", wanted.to()),
            submission == null ? UUID.randomUUID() : submission);
    return Response.created(URI.create("/api/v1/reconciliations/" + made))
        .entity(ReconciliationJson.of(acts.act(asker.actor(), made)))
        .build();
  }
}
