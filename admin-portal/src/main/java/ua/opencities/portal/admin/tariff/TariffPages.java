package ua.opencities.portal.admin.tariff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.scenario.AdoptScenario;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.scenario.register.ScenarioView;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.change.TariffHistory;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.TypedFields;
import ua.opencities.web.typed.Wanted;

/** Tariffs in time, and a new one as an act adopted it. */
@Path("tariffs")
@RequestScoped
@Produces(View.HTML)
public class TariffPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TariffRegister register;
  @Inject private TariffHistory history;
  @Inject private AdoptTariff adopt;
  @Inject private AdoptScenario adoptScenario;
  @Inject private ScenarioRegister scenarios;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list() {
    return View.of("tariff/list.jte").with("tariffs", register.all(asker.actor()));
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@QueryParam("scenario") UUID scenario, @QueryParam("from") UUID from) {
    Optional<TariffView> older =
        Optional.ofNullable(from).map(it -> register.one(asker.actor(), new TariffId(it)));
    Optional<ScenarioView> before =
        Optional.ofNullable(scenario)
            .map(it -> scenarios.one(asker.actor(), new ScenarioId(it)))
            .filter(ScenarioView::isOpen);
    return View.of("tariff/new.jte")
        .with("scenario", before)
        .with("older", older)
        .with(
            "parts",
            older.map(it -> TermsForm.of(it.terms().instalments())).orElse(TypedFields.NONE))
        .with(
            "bands",
            before
                .map(it -> it.draft().bands())
                .or(() -> older.map(TariffView::bands))
                .map(BandRows::of)
                .orElse(TypedFields.NONE));
  }

  @POST
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response adopt() {
    NewTariff tariff = TariffForm.of(sent);
    TariffId id =
        scenario()
            .map(it -> adoptScenario.adopt(asker.actor(), it, tariff))
            .orElseGet(() -> adopt.adopt(asker.actor(), tariff));
    return Go.to("/tariffs/" + id).saying("tariff.adopted");
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("id") UUID id) {
    var tariff = new TariffId(id);
    return View.of("tariff/show.jte")
        .with("tariff", register.one(asker.actor(), tariff))
        .with("changes", history.of(asker.actor(), tariff));
  }

  private Optional<ScenarioId> scenario() {
    return Wanted.id(sent.field("scenario")).map(ScenarioId::new);
  }
}
