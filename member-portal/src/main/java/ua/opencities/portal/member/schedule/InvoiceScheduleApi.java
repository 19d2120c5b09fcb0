package ua.opencities.portal.member.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.schedule.ScheduleJson;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The payment schedules of one of the council's invoices for machines, the newest first. */
@Path("api/v1/invoices/{id}/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvoiceScheduleApi {
  @Inject private Asker asker;
  @Inject private InvoiceDetails invoices;
  @Inject private SchedulesOf schedules;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ScheduleJson> list(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var invoice = invoices.of(actor, new InvoiceId(id)).row().id();
    return PageJson.of(Page.whole(schedules.invoice(actor, invoice)), ScheduleJson::toCouncil);
  }
}
