package ua.opencities.portal.admin.reconciliation;

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
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The acts of a council, and the form that draws up the next one. */
@Path("councils/{id}/reconciliations")
@RequestScoped
@Produces(View.HTML)
public class DrawPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile councils;
  @Inject private Reconciliations acts;
  @Inject private DrawReconciliation draw;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View acts(@PathParam("id") UUID id, @QueryParam("page") @DefaultValue("1") int page) {
    var council = new CouncilId(id);
    return View.of("reconciliation/acts.jte")
        .with("council", councils.of(asker.actor(), council))
        .with("acts", acts.of(asker.actor(), council, new Page.Request(page, 25)))
        .with("today", LocalDate.now(clock))
        .with("submission", UUID.randomUUID().toString());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response draw(@PathParam("id") UUID id, @FormParam("submission") UUID submission) {
    if (submission == null) throw new NotFound("submission");
    var form = new FormReading(sent);
    LocalDate from = form.date("from");
    LocalDate to = form.date("to");
    form.sayWhatIsWrong();
    ReconciliationId made = draw.draw(asker.actor(), new CouncilId(id), from, to, submission);
    return Go.to("/reconciliations/" + made).saying("reconciliation.drawn");
  }
}
