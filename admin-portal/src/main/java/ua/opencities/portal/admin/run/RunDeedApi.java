package ua.opencities.portal.admin.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.run.ApproveRun;
import ua.opencities.fee.run.CloseRun;
import ua.opencities.fee.run.IssueRun;
import ua.opencities.fee.run.PassHindrance;
import ua.opencities.fee.run.SimulateAgain;
import ua.opencities.fee.run.UndoRun;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.job.JobProgress;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** What machines do with a run; issuing goes on in the background. */
@Path("api/v1/billing-runs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunDeedApi {
  @Inject private Asker asker;
  @Inject private RunRegister runs;
  @Inject private JobProgress jobs;
  @Inject private SimulateAgain simulateAgain;
  @Inject private PassHindrance pass;
  @Inject private ApproveRun approve;
  @Inject private IssueRun issue;
  @Inject private UndoRun undo;
  @Inject private CloseRun close;
  @Context private UriInfo address;

  @POST
  @Path("again")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public RunJson again(@PathParam("id") UUID id) {
    simulateAgain.simulate(asker.actor(), new RunId(id));
    return now(id);
  }

  @POST
  @Path("passed/{hindrance}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public RunJson pass(@PathParam("id") UUID id, @PathParam("hindrance") String hindrance) {
    pass.pass(asker.actor(), new RunId(id), Typed.choice("hindrance", hindrance, Hindrance.class));
    return now(id);
  }

  @POST
  @Path("approve")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public RunJson approve(@PathParam("id") UUID id) {
    approve.approve(asker.actor(), new RunId(id));
    return now(id);
  }

  /** Asked again it answers the same; after a stop it goes on. */
  @POST
  @Path("issue")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = RunProgressJson.class, responseCode = "202")
  public Response issue(@PathParam("id") UUID id) {
    var job = issue.issue(asker.actor(), new RunId(id));
    var run = runs.one(asker.actor(), new RunId(id));
    return Response.accepted(
            RunProgressJson.of(run, java.util.Optional.of(jobs.of(asker.actor(), job))))
        .location(
            address.getBaseUriBuilder().path("api/v1/billing-runs/" + id + "/progress").build())
        .build();
  }

  @POST
  @Path("undo")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public RunJson undo(@PathParam("id") UUID id) {
    undo.undo(asker.actor(), new RunId(id));
    return now(id);
  }

  /** What is left of a run that was stopped half way gets no invoice by it. */
  @POST
  @Path("close")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public RunJson close(@PathParam("id") UUID id, CloseRunJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    close.close(asker.actor(), new RunId(id), wanted.reason());
    return now(id);
  }

  private RunJson now(UUID id) {
    return RunJson.of(runs.one(asker.actor(), new RunId(id)));
  }
}
