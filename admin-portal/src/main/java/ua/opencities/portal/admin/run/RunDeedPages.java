package ua.opencities.portal.admin.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.fee.run.ApproveRun;
import ua.opencities.fee.run.CloseRun;
import ua.opencities.fee.run.IssueRun;
import ua.opencities.fee.run.PassHindrance;
import ua.opencities.fee.run.SimulateAgain;
import ua.opencities.fee.run.UndoRun;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What is done with a run. */
@Path("billing-runs/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}")
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RunDeedPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private SimulateAgain simulateAgain;
  @Inject private PassHindrance pass;
  @Inject private ApproveRun approve;
  @Inject private IssueRun issue;
  @Inject private UndoRun undo;
  @Inject private CloseRun close;

  @POST
  @Path("again")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response again(@PathParam("id") UUID id) {
    simulateAgain.simulate(asker.actor(), new RunId(id));
    return Go.to("/billing-runs/" + id).saying("run.simulated");
  }

  @POST
  @Path("pass")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response pass(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    Hindrance hindrance = form.choice("hindrance", Hindrance.class);
    form.sayWhatIsWrong();
    pass.pass(asker.actor(), new RunId(id), hindrance);
    return Go.to("/billing-runs/" + id + "/exceptions").saying("run.passed", hindrance);
  }

  @POST
  @Path("approve")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response approve(@PathParam("id") UUID id) {
    approve.approve(asker.actor(), new RunId(id));
    return Go.to("/billing-runs/" + id).saying("run.approved");
  }

  @POST
  @Path("issue")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response issue(@PathParam("id") UUID id) {
    issue.issue(asker.actor(), new RunId(id));
    return Go.to("/billing-runs/" + id).saying("run.issue-queued");
  }

  @POST
  @Path("close")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response close(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    String reason = form.text("reason", CloseRun.REASON);
    form.sayWhatIsWrong();
    close.close(asker.actor(), new RunId(id), reason);
    return Go.to("/billing-runs/" + id).saying("run.closed");
  }

  @POST
  @Path("undo")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response undo(@PathParam("id") UUID id) {
    undo.undo(asker.actor(), new RunId(id));
    return Go.to("/billing-runs/" + id).saying("run.undone");
  }
}
