package ua.opencities.portal.admin.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.scenario.KeepScenario;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.scenario.register.ScenarioView;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.TypedFields;
import ua.opencities.web.typed.Wanted;

/** The kept scenarios, and a new one. */
@Path("tariff-scenarios")
@RequestScoped
@Produces(View.HTML)
public class ScenarioListPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ScenarioRegister scenarios;
  @Inject private KeepScenario keep;
  @Inject private FirstDraft first;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam ScenarioFilterForm filter) {
    var search = filter.search();
    return View.of("scenario/list.jte")
        .with("filter", filter)
        .with("sort", search.sort())
        .with("scenarios", scenarios.page(asker.actor(), search))
        .with("nextYear", first.year());
  }

  /**
   * @param from a scenario to copy
   * @param start {@code nothing} for an empty scale; else the tariff in force
   */
  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@QueryParam("from") UUID from, @QueryParam("start") String start) {
    Optional<ScenarioView> before = before(Optional.ofNullable(from));
    TypedFields known =
        before
            .map(it -> ScenarioForm.of(first.copyOf(it.draft(), asker.language())))
            .orElseGet(() -> first.typed(asker.actor(), !"nothing".equals(start)));
    return editor(known, ScenarioForm.rows(known, true), before);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response keep() {
    Optional<ScenarioView> before = before(Wanted.id(sent.field("from-scenario")));
    if (ScenarioForm.changesRows(sent)) {
      TypedFields typed = ScenarioForm.rowsChanged(sent);
      int rows = ScenarioForm.rows(typed, sent.field("more") != null);
      return Response.ok(editor(typed, rows, before)).build();
    }
    ScenarioDraft draft = ScenarioForm.of(sent);
    ScenarioId id = keep.keep(asker.actor(), draft, before.map(ScenarioView::id));
    return Go.to("/tariff-scenarios/" + id).saying("scenario.kept");
  }

  private static View editor(TypedFields known, int rows, Optional<ScenarioView> before) {
    return View.of("scenario/edit.jte")
        .with("known", known)
        .with("rows", rows)
        .with("scenario", Optional.empty())
        .with("before", before);
  }

  private Optional<ScenarioView> before(Optional<UUID> id) {
    return id.map(it -> scenarios.one(asker.actor(), new ScenarioId(it)));
  }
}
