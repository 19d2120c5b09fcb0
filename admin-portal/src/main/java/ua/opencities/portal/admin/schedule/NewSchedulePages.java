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
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.schedule.EnterSchedule;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** In which instalments an invoice is to be paid, by which act. */
@Path("invoices/{id}/schedule")
@RequestScoped
@Produces(View.HTML)
public class NewSchedulePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private InvoiceDetails invoices;
  @Inject private EnterSchedule enter;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    return ScheduledDebt.of(invoices.of(asker.actor(), new InvoiceId(id)), asker.language())
        .form(LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response enter(@PathParam("id") UUID id) {
    var invoice = new InvoiceId(id);
    var due = invoices.of(asker.actor(), invoice).row().outstanding();
    UUID submission = ScheduleForm.submission(sent);
    var made = enter.enter(asker.actor(), invoice, ScheduleForm.of(sent, due), submission);
    return Go.to("/schedules/" + made).saying("schedule.entered");
  }
}
