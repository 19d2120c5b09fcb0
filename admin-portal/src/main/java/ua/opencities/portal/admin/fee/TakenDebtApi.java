package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.opencities.council.CouncilInSight;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/** What a council owes for its predecessors. */
@Path("api/v1/councils/{id}/taken-over")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TakenDebtApi {
  @Inject private Asker asker;
  @Inject private CouncilInSight inSight;
  @Inject private TakenDebts taken;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public TakenDebtsJson takenOver(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var council = new CouncilId(id);
    inSight.require(actor, council);
    var items = taken.of(actor, council).stream().map(TakenDebtJson::of).toList();
    return new TakenDebtsJson(items, items.size());
  }

  /** All of them, the earliest due first. */
  public record TakenDebtsJson(List<TakenDebtJson> items, int total) {}
}
