package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.KeepRequisites;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/** The association's own requisites, which its invoices carry, for machines. */
@Path("api/v1/requisites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequisitesApi {
  @Inject private Asker asker;
  @Inject private Requisites requisites;
  @Inject private KeepRequisites keep;

  /** 404 until somebody has written them down. */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public RequisitesJson kept() {
    return requisites
        .kept(asker.actor())
        .map(RequisitesJson::of)
        .orElseThrow(() -> new NotFound("requisites"));
  }

  /** Issued invoices keep those of their day. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  @APIResponseSchema(value = RequisitesJson.class, responseCode = "200")
  public RequisitesJson keep(RequisitesJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    keep.keep(asker.actor(), wanted.profile());
    return kept();
  }

  /** {@code demonstration} is told and not taken: where figures are invented, they say so. */
  public record RequisitesJson(
      String name,
      String shortName,
      String edrpou,
      String iban,
      String bank,
      String address,
      String signatoryPosition,
      String signatory,
      boolean demonstration) {
    static RequisitesJson of(AssociationProfile it) {
      return new RequisitesJson(
          it.name(),
          it.shortName(),
          it.edrpou(),
          it.iban(),
          it.bank(),
          it.address(),
          it.signatoryPosition(),
          it.signatory(),
          it.demonstration());
    }

    AssociationProfile profile() {
      return new AssociationProfile(
          name,
          shortName,
          Objects.toString(edrpou, ""),
          Objects.toString(iban, ""),
          bank,
          address,
          signatoryPosition,
          signatory,
          Setting.demonstration());
    }
  }
}
