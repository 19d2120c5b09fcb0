package ua.opencities.portal.admin.schedule;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.ScheduleTakenOver;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** In which instalments an heir pays what it took over of a predecessor's invoice. */
@Path("councils/{id}/taken-over/{debt}/schedule")
@RequestScoped
@Produces(View.HTML)
public class TakenSchedulePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TakenDebts debts;
  @Inject private ScheduleTakenOver enter;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id, @PathParam("debt") UUID debt) {
    return ScheduledDebt.of(invoice(id, debt), asker.language()).form(LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response enter(@PathParam("id") UUID id, @PathParam("debt") UUID debt) {
    var it = invoice(id, debt);
    UUID submission = ScheduleForm.submission(sent);
    var asked = ScheduleForm.of(sent, it.outstanding());
    var made = enter.enter(asker.actor(), it.council(), new InvoiceId(debt), asked, submission);
    return Go.to("/schedules/" + made).saying("schedule.entered");
  }

  private TakenDebt invoice(UUID council, UUID debt) {
    var it = debts.one(asker.actor(), new CouncilId(council), debt);
    if (!it.isInvoice()) throw new NotFound("invoice taken over");
    return it;
  }
}
