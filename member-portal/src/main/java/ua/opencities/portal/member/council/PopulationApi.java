package ua.opencities.portal.member.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.PopulationJson;
import ua.opencities.council.population.dispute.DisputeJson;
import ua.opencities.council.population.dispute.DisputesOf;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The ledger of the council’s inhabitants for machines. */
@Path("api/v1/population")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PopulationApi {
  @Inject private Asker asker;
  @Inject private PopulationHistory population;
  @Inject private DisputesOf disputes;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<PopulationJson> list() {
    var actor = asker.actor();
    return PageJson.of(Page.whole(population.of(actor, actor.ownCouncil())), PopulationJson::of);
  }

  /** What the council said against figures. */
  @GET
  @Path("disputes")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<DisputeJson> disputes() {
    var actor = asker.actor();
    return PageJson.of(Page.whole(disputes.council(actor, actor.ownCouncil())), DisputeJson::of);
  }
}
