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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.scenario.ChangeScenario;
import ua.opencities.scenario.DropScenario;
import ua.opencities.scenario.ReckonScenario;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.scenario.register.ScenarioView;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.TypedFields;

/** What the office does with a kept scenario. */
@Path("tariff-scenarios/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}")
@RequestScoped
@Produces(View.HTML)
public class ScenarioDeedPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ScenarioRegister scenarios;
  @Inject private ChangeScenario change;
  @Inject private ReckonScenario reckon;
  @Inject private DropScenario drop;

  @GET
  @Path("edit")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    ScenarioView scenario = one(id);
    TypedFields known = ScenarioForm.of(scenario.draft());
    return editor(known, ScenarioForm.rows(known, true), scenario);
  }

  @POST
  @Path("edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response change(@PathParam("id") UUID id) {
    if (ScenarioForm.changesRows(sent)) {
      TypedFields typed = ScenarioForm.rowsChanged(sent);
      int rows = ScenarioForm.rows(typed, sent.field("more") != null);
      return Response.ok(editor(typed, rows, one(id))).build();
    }
    String seen = sent.field("version");
    change.change(
        asker.actor(),
        new ScenarioId(id),
        seen != null && seen.matches("\\d{1,9}") ? Long.parseLong(seen) : -1,
        ScenarioForm.of(sent));
    return Go.to("/tariff-scenarios/" + id).saying("scenario.changed");
  }

  @POST
  @Path("again")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response again(@PathParam("id") UUID id) {
    reckon.reckon(asker.actor(), new ScenarioId(id));
    return Go.to("/tariff-scenarios/" + id).saying("scenario.reckoned-again");
  }

  @GET
  @Path("drop")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askToDrop(@PathParam("id") UUID id) {
    return View.of("scenario/drop.jte").with("scenario", one(id));
  }

  @POST
  @Path("drop")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response drop(@PathParam("id") UUID id) {
    drop.drop(asker.actor(), new ScenarioId(id));
    return Go.to("/tariff-scenarios").saying("scenario.dropped");
  }

  private static View editor(TypedFields known, int rows, ScenarioView scenario) {
    return View.of("scenario/edit.jte")
        .with("known", known)
        .with("rows", rows)
        .with("scenario", Optional.of(scenario))
        .with("before", Optional.empty());
  }

  private ScenarioView one(UUID id) {
    return scenarios.one(asker.actor(), new ScenarioId(id));
  }
}
