package ua.opencities.portal.admin.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.notification.delivery.ReportRegister;
import ua.opencities.notification.mailbox.AskToRead;
import ua.opencities.notification.mailbox.MailboxState;
import ua.opencities.report.contact.AddressesToMend;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** What became of letters, for machines. */
@Path("api/v1/deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryApi {
  @Inject private Asker asker;
  @Inject private ReportRegister reports;
  @Inject private AddressesToMend addresses;
  @Inject private MailboxState mailbox;
  @Inject private AskToRead askToRead;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<DeliveryJson> list(@BeanParam DeliveryFilterForm form) {
    return PageJson.of(reports.page(asker.actor(), form.search()), DeliveryJson::of);
  }

  @GET
  @Path("addresses")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<AddressJson> addresses(@BeanParam DeliveryFilterForm form) {
    return PageJson.of(addresses.page(asker.actor(), form.words(), form.page()), AddressJson::of);
  }

  @GET
  @Path("mailbox")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public MailboxJson mailbox() {
    return MailboxJson.of(mailbox.now(asker.actor()));
  }

  /** The mailbox is read within seconds; 202. */
  @POST
  @Path("mailbox/reading")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  @APIResponseSchema(value = MailboxJson.class, responseCode = "202")
  public Response read() {
    askToRead.ask(asker.actor());
    return Response.accepted(mailbox()).location(URI.create("/api/v1/deliveries/mailbox")).build();
  }
}
