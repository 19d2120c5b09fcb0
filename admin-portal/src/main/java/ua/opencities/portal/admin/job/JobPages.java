package ua.opencities.portal.admin.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.job.CancelJob;
import ua.opencities.job.ContinueJob;
import ua.opencities.job.JobId;
import ua.opencities.job.JobProgress;
import ua.opencities.job.JobView;
import ua.opencities.job.Jobs;
import ua.opencities.job.QueueJob;
import ua.opencities.job.UnfinishedArchive;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Background work: what waits, how far it is, what came of it. */
@Path("jobs")
@RequestScoped
@Produces(View.HTML)
public class JobPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Jobs jobs;
  @Inject private JobProgress progress;
  @Inject private QueueJob queueJob;
  @Inject private CancelJob cancelJob;
  @Inject private ContinueJob continueJob;
  @Inject private UnfinishedArchive unfinished;
  @Inject private JobDownload download;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@QueryParam("page") @DefaultValue("1") int page) {
    return View.of("job/list.jte")
        .with("page", jobs.newestFirst(asker.actor(), new Page.Request(page, 25)))
        .with("kinds", YearlyJob.KINDS)
        .with("year", LocalDate.now(clock).getYear());
  }

  /** Work on all of one year, such as an archive of its papers. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response queue(@FormParam("kind") String kind) {
    var form = new FormReading(sent);
    var wanted = form.read(() -> YearlyJob.known("kind", kind));
    int of = form.year("year");
    form.sayWhatIsWrong();
    JobId job = queueJob.queue(asker.actor(), wanted, String.valueOf(of));
    return Go.to("/jobs/" + job).saying("job.queued");
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View one(@PathParam("id") UUID id) {
    JobView job = progress.of(asker.actor(), new JobId(id));
    return View.of("job/job.jte")
        .with("job", job)
        .with("unfinished", unfinished.is(asker.actor(), job));
  }

  @GET
  @Path("{id}/cancel")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askBeforeCancelling(@PathParam("id") UUID id) {
    return View.of("job/cancel.jte").with("job", progress.of(asker.actor(), new JobId(id)));
  }

  @POST
  @Path("{id}/cancel")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response cancel(@PathParam("id") UUID id) {
    var actor = asker.actor();
    cancelJob.cancel(actor, new JobId(id));
    boolean ended = progress.of(actor, new JobId(id)).state().ended();
    return Go.to("/jobs/" + id).saying(ended ? "job.given-up" : "job.cancel-asked");
  }

  @POST
  @Path("{id}/continue")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response goOn(@PathParam("id") UUID id) {
    continueJob.goOn(asker.actor(), new JobId(id));
    return Go.to("/jobs/" + id).saying("job.goes-on");
  }

  @GET
  @Path("{id}/result")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response result(@PathParam("id") UUID id) {
    JobView job = progress.of(asker.actor(), new JobId(id));
    Optional<JobView.ResultFile> file = job.result();
    return download.of(asker.actor(), job.id(), file.orElseThrow(() -> new NotFound("job result")));
  }
}
