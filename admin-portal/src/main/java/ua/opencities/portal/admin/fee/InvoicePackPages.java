package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.register.PackInvoices;
import ua.opencities.job.JobId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** All invoices of the list as it is narrowed, packed in the background. */
@Path("invoices/pack")
@RequestScoped
@Produces(View.HTML)
public class InvoicePackPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private PackInvoices pack;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response pack() {
    var filter =
        new InvoiceFilter(
            sent.field("year"),
            sent.field("state"),
            sent.field("oblast"),
            sent.field("q"),
            sent.field("kind"),
            sent.field("run"),
            sent.field("hindered"),
            "",
            1);
    Set<InvoiceFormat> formats = EnumSet.noneOf(InvoiceFormat.class);
    for (String chosen : sent.fields("format"))
      Wanted.one(InvoiceFormat.class, chosen).ifPresent(formats::add);
    JobId job = pack.pack(asker.actor(), filter.search(), formats);
    return Go.to("/jobs/" + job).saying("job.queued");
  }
}
