package ua.opencities.portal.admin.council;

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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.payer.MakeInvoicesOutTo;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.council.payer.RemovePayer;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** Who pays for a council beside itself. */
@Path("councils/{id}/payers")
@RequestScoped
@Produces(View.HTML)
public class PayerPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private PayersOf payers;
  @Inject private AddPayer add;
  @Inject private RemovePayer remove;
  @Inject private MakeInvoicesOutTo makeOut;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View list(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    return View.of("council/payers.jte")
        .with("card", profile.of(asker.actor(), council))
        .with("payers", payers.council(asker.actor(), council));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response add(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    String name = form.text("name", 200);
    Optional<Edrpou> edrpou = form.read(() -> filled("edrpou").map(Edrpou::typed));
    Optional<Iban> iban = form.read(() -> filled("iban").map(Iban::typed));
    form.sayWhatIsWrong();
    add.add(asker.actor(), new CouncilId(id), name, edrpou, iban);
    return Go.to("/councils/" + id + "/payers").saying("council.payer-added");
  }

  /** To whom invoices are made out from now on. */
  @POST
  @Path("billed")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response makeOut(@PathParam("id") UUID id) {
    var chosen = Wanted.id(sent.field("billed")).filter(payer -> !payer.equals(id));
    makeOut.make(asker.actor(), new CouncilId(id), chosen);
    return Go.to("/councils/" + id + "/payers").saying("council.payer-billed-kept");
  }

  @GET
  @Path("{payer}/remove")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askBeforeRemoving(@PathParam("id") UUID id, @PathParam("payer") UUID payer) {
    var council = new CouncilId(id);
    return View.of("council/payer-remove.jte")
        .with("card", profile.of(asker.actor(), council))
        .with(
            "payer",
            payers.council(asker.actor(), council).stream()
                .filter(each -> each.id().equals(payer))
                .findFirst()
                .orElseThrow(() -> new NotFound("payer")));
  }

  @POST
  @Path("{payer}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response remove(@PathParam("id") UUID id, @PathParam("payer") UUID payer) {
    var council = remove.remove(asker.actor(), payer);
    return Go.to("/councils/" + council + "/payers").saying("council.payer-removed");
  }

  private Optional<String> filled(String field) {
    return Optional.ofNullable(sent.field(field)).filter(typed -> !typed.isBlank());
  }
}
