package ua.opencities.portal.admin.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.opencities.notification.delivery.ReportRegister;
import ua.opencities.notification.mailbox.AskToRead;
import ua.opencities.notification.mailbox.MailboxState;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;

/** What was said of letters, and how the mailbox stands in which that is read. */
@Path("deliveries")
@RequestScoped
@Produces(View.HTML)
public class DeliveryPages {
  @Inject private Asker asker;
  @Inject private ReadTogether together;
  @Inject private ReportRegister reports;
  @Inject private MailboxState mailbox;
  @Inject private AskToRead askToRead;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam DeliveryFilterForm form) {
    Actor actor = asker.actor();
    return together.read(
        actor,
        () ->
            View.of("delivery/letters.jte")
                .with("filter", form)
                .with("mailbox", mailbox.now(actor))
                .with("letters", reports.page(actor, form.search())));
  }

  @GET
  @Path("mailbox")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View mailbox() {
    return View.of("delivery/mailbox.jte").with("mailbox", mailbox.now(asker.actor()));
  }

  @POST
  @Path("mailbox")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response readNow() {
    askToRead.ask(asker.actor());
    return Go.to("/deliveries/mailbox").saying("delivery.asked");
  }
}
