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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.fee.number.NewestInvoice;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LinesOfRun;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.fee.run.register.RunView;
import ua.opencities.job.JobProgress;
import ua.opencities.job.JobView;
import ua.opencities.language.Texts;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** One run: its lines and its exceptions, on screen and as files. */
@Path("billing-runs/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}")
@RequestScoped
@Produces(View.HTML)
public class RunPages {
  @Inject private Asker asker;
  @Inject private RunRegister runs;
  @Inject private LinesOfRun lines;
  @Inject private JobProgress jobs;
  @Inject private OblastList oblasts;
  @Inject private NewestInvoice newest;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View lines(@PathParam("id") UUID id, @BeanParam LineFilterForm form) {
    return shown("run/lines.jte", new RunId(id), form, false);
  }

  @GET
  @Path("exceptions")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View exceptions(@PathParam("id") UUID id, @BeanParam LineFilterForm form) {
    return shown("run/exceptions.jte", new RunId(id), form, true);
  }

  @GET
  @Path("{what: lines|exceptions}.{format: csv|xlsx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(
      @PathParam("id") UUID id,
      @PathParam("what") String what,
      @PathParam("format") String format,
      @BeanParam LineFilterForm form) {
    boolean hindered = what.equals("exceptions");
    RunView run = runs.one(asker.actor(), new RunId(id));
    return RunFiles.of(
        lines.all(asker.actor(), run.id(), form.search(hindered)),
        hindered,
        "fees-" + run.year() + "-" + what + "." + format,
        Texts.of(asker.language()));
  }

  @GET
  @Path("issue")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askToIssue(@PathParam("id") UUID id) {
    var run = runs.one(asker.actor(), new RunId(id));
    return View.of("run/issue.jte")
        .with("run", run)
        .with(
            "later",
            newest
                .of(asker.actor(), run.issuedOn().getYear())
                .filter(it -> run.issuedOn().isBefore(it.issuedOn())));
  }

  @GET
  @Path("undo")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askToUndo(@PathParam("id") UUID id) {
    return View.of("run/undo.jte").with("run", runs.one(asker.actor(), new RunId(id)));
  }

  @GET
  @Path("close")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askToClose(@PathParam("id") UUID id) {
    return View.of("run/close.jte").with("run", runs.one(asker.actor(), new RunId(id)));
  }

  private View shown(String template, RunId id, LineFilterForm form, boolean hindered) {
    var actor = asker.actor();
    RunView run = runs.one(actor, id);
    Optional<JobView> job = run.job().map(it -> jobs.of(actor, it));
    return View.of(template)
        .with("run", run)
        .with("job", job)
        .with("form", form)
        .with("passings", runs.passings(actor, id))
        .with("hindrances", runs.hindrances(actor, id))
        .with("lines", lines.page(actor, id, form.search(hindered)))
        .with("oblasts", oblasts.all(actor));
  }
}
