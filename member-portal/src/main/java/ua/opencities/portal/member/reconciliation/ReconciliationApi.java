package ua.opencities.portal.member.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.json.ReconciliationJson;
import ua.opencities.fee.reconciliation.json.ReconciliationRowJson;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Reconciliation acts for machines. */
@Path("api/v1/reconciliations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationApi {
  @Inject private Asker asker;
  @Inject private Reconciliations acts;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ReconciliationRowJson> list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var actor = asker.actor();
    return PageJson.of(
        acts.of(actor, actor.ownCouncil(), new Page.Request(page, size)),
        ReconciliationRowJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public ReconciliationJson act(@PathParam("id") UUID id) {
    return ReconciliationJson.of(acts.act(asker.actor(), new ReconciliationId(id)));
  }
}
