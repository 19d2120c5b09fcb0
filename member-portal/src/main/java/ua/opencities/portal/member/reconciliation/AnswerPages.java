package ua.opencities.portal.member.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.fee.reconciliation.AnswerReconciliation;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The council's side of a reconciliation act: agreed or not, and its own figures line by line. */
@Path("account/reconciliations/{id}/answer")
@RequestScoped
@Produces(View.HTML)
public class AnswerPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Reconciliations acts;
  @Inject private AnswerReconciliation answer;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id) {
    return View.of("reconciliation/answer.jte")
        .with("act", acts.act(asker.actor(), new ReconciliationId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response answer(@PathParam("id") UUID id) {
    var act = acts.act(asker.actor(), new ReconciliationId(id));
    answer.answer(asker.actor(), act.id(), AnswerForm.of(sent, act));
    return Go.to("/account/reconciliations/" + id).saying("reconciliation.answered");
  }
}
