package ua.opencities.portal.admin.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.json.ReconciliationJson;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.register.ActRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** A reconciliation act for machines. */
@Path("api/v1/reconciliations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationApi {
  @Inject private Asker asker;
  @Inject private Reconciliations acts;
  @Inject private ActRegister all;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ActOfCouncilJson> list(@BeanParam ActFilterForm filter) {
    return PageJson.of(all.page(asker.actor(), filter.search()), ActOfCouncilJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public ReconciliationJson act(@PathParam("id") UUID id) {
    return ReconciliationJson.of(acts.act(asker.actor(), new ReconciliationId(id)));
  }
}
