package ua.opencities.portal.admin.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.fee.run.SimulateRun;
import ua.opencities.fee.run.WantSecondPerson;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.fee.run.register.RunView;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The billing runs, and a new one. */
@Path("billing-runs")
@RequestScoped
@Produces(View.HTML)
public class RunListPages {
  static final int DAYS_TO_PAY = 30;
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private RunRegister runs;
  @Inject private SimulateRun simulate;
  @Inject private WantSecondPerson wantSecondPerson;
  @Inject private TariffRegister tariffs;
  @Inject private OblastList oblasts;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(
      @QueryParam("year") String year,
      @QueryParam("state") String state,
      @QueryParam("kind") String kind,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    var filter = new RunFilterForm(year, state, kind, sort, page);
    var search = filter.search();
    return View.of("run/list.jte")
        .with("filter", filter)
        .with("sort", search.sort())
        .with("runs", runs.page(asker.actor(), search))
        .with("secondPerson", runs.secondPersonApproves(asker.actor()))
        .with("thisYear", LocalDate.now(clock).getYear());
  }

  /**
   * @param from a run to follow: the same fee for the same councils
   */
  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@QueryParam("from") UUID from) {
    LocalDate today = LocalDate.now(clock);
    return View.of("run/new.jte")
        .with("before", before(from))
        .with(
            "targeted",
            tariffs.notWithdrawn(asker.actor()).stream()
                .filter(tariff -> tariff.kind() == TariffKind.TARGETED)
                .toList())
        .with("oblasts", oblasts.all(asker.actor()))
        .with("today", today)
        .with("due", today.plusDays(DAYS_TO_PAY));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response simulate() {
    Set<CouncilId> councils =
        before(RunForm.tariff(sent.field("from")).map(id -> id.value()).orElse(null))
            .map(run -> run.filter().councils())
            .orElse(Set.of());
    RunId run = simulate.simulate(asker.actor(), RunForm.of(sent, councils));
    return Go.to("/billing-runs/" + run).saying("run.simulated");
  }

  @POST
  @Path("policy")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response keepPolicy() {
    wantSecondPerson.want(asker.actor(), "true".equals(sent.field("secondPerson")));
    return Go.to("/billing-runs").saying("run.policy-kept");
  }

  private Optional<RunView> before(UUID run) {
    return Optional.ofNullable(run).map(id -> runs.one(asker.actor(), new RunId(id)));
  }
}
