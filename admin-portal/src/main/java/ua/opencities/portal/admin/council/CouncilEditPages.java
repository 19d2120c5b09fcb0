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
import ua.opencities.council.CouncilDetails;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.CouncilKind;
import ua.opencities.council.PlaceKind;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;
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
    var details =
        new CouncilDetails(
            Typed.choice("kind", sent.field("kind"), CouncilKind.class),
            sent.field("name"),
            Optional.ofNullable(sent.field("raion")),
            sent.field("centreName"),
            Typed.choice("centreKind", sent.field("centreKind"), PlaceKind.class),
            Optional.ofNullable(sent.field("koatuu")),
            Optional.ofNullable(sent.field("budgetCode")),
            filled("edrpou").map(Edrpou::typed),
            filled("iban").map(Iban::typed));
    change.change(
        asker.actor(), new CouncilId(id), Typed.number("version", sent.field("version")), details);
    return Go.to("/councils/" + id).saying("council.saved");
  }

  private Optional<String> filled(String field) {
    return Optional.ofNullable(sent.field(field)).filter(typed -> !typed.isBlank());
  }
}
