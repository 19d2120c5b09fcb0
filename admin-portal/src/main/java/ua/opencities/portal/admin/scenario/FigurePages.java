package ua.opencities.portal.admin.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.scenario.AssumeFigure;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.line.LinesOfScenario;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.scenario.register.ScenarioView;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A council's inhabitants as one scenario assumes them. */
@Path("tariff-scenarios/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/figures/{council}")
@RequestScoped
@Produces(View.HTML)
public class FigurePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ScenarioRegister scenarios;
  @Inject private LinesOfScenario lines;
  @Inject private PopulationLedger population;
  @Inject private AssumeFigure assume;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id, @PathParam("council") UUID council) {
    var actor = asker.actor();
    ScenarioView scenario = scenarios.one(actor, new ScenarioId(id));
    LocalDate day = scenario.draft().populationOn();
    return View.of("scenario/figure.jte")
        .with("scenario", scenario)
        .with("line", lines.one(actor, scenario.id(), new CouncilId(council)))
        .with("known", population.on(actor, new CouncilId(council), day));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response assume(@PathParam("id") UUID id, @PathParam("council") UUID council) {
    var form = new FormReading(sent);
    Optional<Integer> inhabitants =
        "true".equals(sent.field("back")) ? Optional.empty() : form.optionalNumber("inhabitants");
    form.sayWhatIsWrong();
    assume.assume(asker.actor(), new ScenarioId(id), new CouncilId(council), inhabitants);
    return Go.to("/tariff-scenarios/" + id)
        .saying(inhabitants.isPresent() ? "scenario.figure-assumed" : "scenario.figure-dropped");
  }
}
