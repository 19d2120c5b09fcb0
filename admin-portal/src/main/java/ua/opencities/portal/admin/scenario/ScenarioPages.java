package ua.opencities.portal.admin.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.language.Texts;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.line.LinesOfScenario;
import ua.opencities.scenario.result.ResultOf;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.scenario.table.ScenarioCsv;
import ua.opencities.scenario.table.ScenarioXlsx;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** What a scenario comes to, on screen, on paper and as files. */
@Path("tariff-scenarios/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}")
@RequestScoped
@Produces(View.HTML)
public class ScenarioPages {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  @Inject private Asker asker;
  @Inject private ResultOf results;
  @Inject private LinesOfScenario lines;
  @Inject private OblastList oblasts;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("id") UUID id, @BeanParam LineFilterForm form) {
    var actor = asker.actor();
    ScenarioResult result = results.of(actor, new ScenarioId(id));
    var search = form.search(result.scenario().usual());
    return View.of("scenario/show.jte")
        .with("result", result)
        .with("against", search.against())
        .with("form", form)
        .with("sort", search.sort())
        .with("lines", lines.page(actor, new ScenarioId(id), search))
        .with("steps", new StepsChart(result, search.against(), Texts.of(asker.language())))
        .with("oblasts", oblasts.all(actor));
  }

  /** For the General Meeting: all of it on one page, to be printed. */
  @GET
  @Path("print")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View print(@PathParam("id") UUID id, @BeanParam LineFilterForm form) {
    ScenarioResult result = results.of(asker.actor(), new ScenarioId(id));
    var against = form.against(result.scenario().usual());
    return View.of("scenario/print.jte")
        .with("result", result)
        .with("against", against)
        .with("steps", new StepsChart(result, against, Texts.of(asker.language())));
  }

  @GET
  @Path("councils.{format: csv|xlsx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(@PathParam("id") UUID id, @PathParam("format") String format) {
    ScenarioResult result = results.of(asker.actor(), new ScenarioId(id));
    var texts = Texts.of(asker.language());
    String name = "tariff-scenario-" + result.scenario().draft().year() + "." + format;
    return format.equals("csv")
        ? Download.attachment(
            name, "text/csv;charset=UTF-8", new ScenarioCsv(result, texts).bytes())
        : Download.attachment(name, XLSX, new ScenarioXlsx(result, texts).bytes());
  }
}
