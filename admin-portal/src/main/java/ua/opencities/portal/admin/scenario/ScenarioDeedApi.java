package ua.opencities.portal.admin.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ua.opencities.scenario.AssumeFigure;
import ua.opencities.scenario.ChangeScenario;
import ua.opencities.scenario.DropScenario;
import ua.opencities.scenario.ReckonScenario;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.result.ResultOf;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/** What machines do with a kept scenario; each answers with what it comes to now. */
@Path("api/v1/tariff-scenarios")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScenarioDeedApi {
  @Inject private Asker asker;
  @Inject private ResultOf results;
  @Inject private ChangeScenario change;
  @Inject private ReckonScenario reckon;
  @Inject private AssumeFigure assume;
  @Inject private DropScenario drop;

  @POST
  @Path("{id}/change")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public ResultJson change(@PathParam("id") UUID id, NewScenarioJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    if (wanted.version() == null) throw TextNotAccepted.missing("version");
    change.change(asker.actor(), new ScenarioId(id), wanted.version(), wanted.draft());
    return now(id);
  }

  @POST
  @Path("{id}/again")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public ResultJson again(@PathParam("id") UUID id) {
    reckon.reckon(asker.actor(), new ScenarioId(id));
    return now(id);
  }

  @POST
  @Path("{id}/figures/{council}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public ResultJson assume(
      @PathParam("id") UUID id, @PathParam("council") UUID council, FigureJson figure) {
    if (figure == null) throw new BadRequestException("no body");
    assume.assume(
        asker.actor(),
        new ScenarioId(id),
        new CouncilId(council),
        Optional.ofNullable(figure.inhabitants()));
    return now(id);
  }

  @POST
  @Path("{id}/drop")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponse(responseCode = "204", description = "Done; there is nothing to tell")
  public void drop(@PathParam("id") UUID id) {
    drop.drop(asker.actor(), new ScenarioId(id));
  }

  private ResultJson now(UUID id) {
    return ResultJson.of(results.of(asker.actor(), new ScenarioId(id)));
  }
}
