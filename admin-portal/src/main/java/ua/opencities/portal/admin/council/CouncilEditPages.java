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
import ua.opencities.council.ChangeCouncilDetails;
import ua.opencities.council.CodeDigits;
import ua.opencities.council.CouncilDetails;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.CouncilKind;
import ua.opencities.council.PlaceKind;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Changes what the register says about a council. */
@Path("councils/{id}/edit")
@RequestScoped
@Produces(View.HTML)
public class CouncilEditPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilDossier dossier;
  @Inject private ChangeCouncilDetails change;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return View.of("council/edit.jte")
        .with("dossier", dossier.of(asker.actor(), new CouncilId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var name = form.text("name", 200);
    var kind = form.choice("kind", CouncilKind.class);
    var raion = form.optionalText("raion", 100);
    var centreKind = form.choice("centreKind", PlaceKind.class);
    var centre = form.text("centreName", 100);
    Optional<Edrpou> edrpou = form.read(() -> filled("edrpou").map(Edrpou::typed));
    var budgetCode = form.read(() -> CodeDigits.budgetCode(filled("budgetCode")));
    Optional<Iban> iban = form.read(() -> filled("iban").map(Iban::typed));
    var koatuu = form.read(() -> CodeDigits.koatuu(filled("koatuu")));
    int version = form.number("version");
    form.sayWhatIsWrong();
    change.change(
        asker.actor(),
        new CouncilId(id),
        version,
        new CouncilDetails(
            kind, name, raion, centre, centreKind, koatuu, budgetCode, edrpou, iban));
    return Go.to("/councils/" + id).saying("council.saved");
  }

  private Optional<String> filled(String field) {
    return Optional.ofNullable(sent.field(field)).filter(typed -> !typed.isBlank());
  }
}
