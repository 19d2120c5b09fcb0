package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.opencities.fee.qr.QrOnInvoices;
import ua.opencities.fee.qr.SwitchQr;
import ua.opencities.fee.requisites.KeepRequisites;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The association's own requisites, which its invoices carry. */
@Path("settings/requisites")
@RequestScoped
@Produces(View.HTML)
public class RequisitesPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Requisites requisites;
  @Inject private KeepRequisites keep;
  @Inject private QrOnInvoices qr;
  @Inject private SwitchQr turn;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form() {
    return View.of("fee/requisites.jte")
        .with("kept", requisites.kept(asker.actor()))
        .with("qr", qr.kept(asker.actor()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR})
  public Response keep() {
    keep.keep(asker.actor(), RequisitesForm.of(sent));
    return Go.to("/settings/requisites").saying("fee.requisites-kept");
  }

  @GET
  @Path("qr")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View code() {
    return View.of("fee/qr.jte").with("qr", qr.kept(asker.actor()));
  }

  @POST
  @Path("qr")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR})
  public Response turn() {
    boolean on = "true".equals(sent.field("on"));
    turn.turn(asker.actor(), on, "true".equals(sent.field("checked")));
    return Go.to("/settings/requisites/qr").saying(on ? "fee.qr-is-on" : "fee.qr-is-off");
  }
}
