package ua.opencities.portal.admin.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.run.SimulateRun;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Billing runs for machines: listed, and simulated by a POST. */
@Path("api/v1/billing-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunApi {
  @Inject private Asker asker;
  @Inject private RunRegister runs;
  @Inject private SimulateRun simulate;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<RunJson> list(
      @QueryParam("year") String year,
      @QueryParam("state") String state,
      @QueryParam("kind") String kind,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    var search = new RunFilterForm(year, state, kind, sort, page).search();
    return PageJson.of(runs.page(asker.actor(), search), RunJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = RunJson.class, responseCode = "201")
  public Response simulate(NewRunJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    RunId id = simulate.simulate(asker.actor(), wanted.terms(LocalDate.now(clock)));
    return Response.created(URI.create("/api/v1/billing-runs/" + id))
        .entity(RunJson.of(runs.one(asker.actor(), id)))
        .build();
  }
}
