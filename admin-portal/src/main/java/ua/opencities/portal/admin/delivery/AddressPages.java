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
import ua.opencities.notification.delivery.TrustAddress;
import ua.opencities.report.contact.AddressesToMend;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Addresses at which letters do not arrive: each leads to where it is changed. */
@Path("deliveries/addresses")
@RequestScoped
@Produces(View.HTML)
public class AddressPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private AddressesToMend addresses;
  @Inject private TrustAddress trust;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam DeliveryFilterForm form) {
    return View.of("delivery/addresses.jte")
        .with("filter", form)
        .with("addresses", addresses.page(asker.actor(), form.words(), form.page()));
  }

  @POST
  @Path("trust")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response trust() {
    String address = Text.required("address", sent.field("address"), 320);
    trust.trust(asker.actor(), address);
    return Go.to("/deliveries/addresses").saying("delivery.trusted", address);
  }
}
