package ua.opencities.portal.admin.scenario;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.language.Texts;
import ua.opencities.scenario.KeepScenario;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.line.LinesOfScenario;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.scenario.result.ResultOf;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Scenarios for machines: listed, kept by a POST, read with their sums and councils. */
@Path("api/v1/tariff-scenarios")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScenarioApi {
  @Inject private Asker asker;
  @Inject private ScenarioRegister scenarios;
  @Inject private ResultOf results;
  @Inject private LinesOfScenario lines;
  @Inject private KeepScenario keep;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ScenarioJson> list(@BeanParam ScenarioFilterForm filter) {
    return PageJson.of(scenarios.page(asker.actor(), filter.search()), ScenarioJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = ResultJson.class, responseCode = "201")
  public Response keep(NewScenarioJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    ScenarioId id = keep.keep(asker.actor(), wanted.draft(), Optional.empty());
    return Response.created(URI.create("/api/v1/tariff-scenarios/" + id))
        .entity(ResultJson.of(results.of(asker.actor(), id)))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public ResultJson one(@PathParam("id") UUID id) {
    return ResultJson.of(results.of(asker.actor(), new ScenarioId(id)));
  }

  @GET
  @Path("{id}/councils")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<LineJson> councils(@PathParam("id") UUID id, @BeanParam LineFilterForm form) {
    var scenario = scenarios.one(asker.actor(), new ScenarioId(id));
    var texts = Texts.of(asker.language());
    return PageJson.of(
        lines.page(asker.actor(), scenario.id(), form.search(scenario.usual())),
        line -> LineJson.of(line, texts));
  }
}
