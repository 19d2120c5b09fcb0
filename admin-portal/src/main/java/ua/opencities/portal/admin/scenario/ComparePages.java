package ua.opencities.portal.admin.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import ua.opencities.language.Texts;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.scenario.register.ScenarioSearch;
import ua.opencities.scenario.result.ResultOf;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.scenario.table.ComparisonXlsx;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Wanted;

/** Two or three scenarios side by side. */
@Path("tariff-scenarios/compare")
@RequestScoped
@Produces(View.HTML)
public class ComparePages {
  static final int MOST = 3;
  @Inject private Asker asker;
  @Inject private ScenarioRegister scenarios;
  @Inject private ResultOf results;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View compare(@QueryParam("id") List<String> ids) {
    var all = new ScenarioSearch("", Optional.empty(), "-made", new Page.Request(1, 200));
    List<ScenarioId> chosen = chosen(ids);
    return View.of("scenario/compare.jte")
        .with("all", scenarios.page(asker.actor(), all).items())
        .with("chosen", chosen)
        .with("results", chosen.size() < 2 ? List.of() : results.of(asker.actor(), chosen));
  }

  @GET
  @Path("sums.xlsx")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(@QueryParam("id") List<String> ids) {
    List<ScenarioResult> compared = results.of(asker.actor(), chosen(ids));
    return Download.attachment(
        "tariff-scenarios.xlsx",
        ScenarioPages.XLSX,
        new ComparisonXlsx(compared, Texts.of(asker.language())).bytes());
  }

  /** The same twice is not compared with itself. */
  private static List<ScenarioId> chosen(List<String> ids) {
    return ids.stream()
        .flatMap(id -> Wanted.id(id).stream())
        .distinct()
        .limit(MOST)
        .map(ScenarioId::new)
        .toList();
  }
}
