package ua.opencities.portal.admin.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LinesOfRun;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.job.JobProgress;
import ua.opencities.language.Texts;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** A run for machines, read line by line. */
@Path("api/v1/billing-runs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunReadApi {
  @Inject private Asker asker;
  @Inject private RunRegister runs;
  @Inject private LinesOfRun lines;
  @Inject private JobProgress jobs;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public RunJson run(@PathParam("id") UUID id) {
    return RunJson.of(runs.one(asker.actor(), new RunId(id)));
  }

  @GET
  @Path("lines")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<LineJson> lines(@PathParam("id") UUID id, @BeanParam LineFilterForm form) {
    return of(id, form, false);
  }

  @GET
  @Path("exceptions")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<LineJson> exceptions(@PathParam("id") UUID id, @BeanParam LineFilterForm form) {
    return of(id, form, true);
  }

  @GET
  @Path("progress")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public RunProgressJson progress(@PathParam("id") UUID id) {
    var run = runs.one(asker.actor(), new RunId(id));
    return RunProgressJson.of(run, run.job().map(job -> jobs.of(asker.actor(), job)));
  }

  private PageJson<LineJson> of(UUID id, LineFilterForm form, boolean hindered) {
    var run = runs.one(asker.actor(), new RunId(id));
    var texts = Texts.of(asker.language());
    return PageJson.of(
        lines.page(asker.actor(), run.id(), form.search(hindered)),
        line -> LineJson.of(line, texts));
  }
}
