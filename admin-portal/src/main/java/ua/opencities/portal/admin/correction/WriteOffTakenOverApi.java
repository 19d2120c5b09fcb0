package ua.opencities.portal.admin.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.correction.WriteOffTakenOver;
import ua.opencities.fee.correction.register.CorrectionJson;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/**
 * Writes off what is open of a debt that came from a predecessor, for machines: {@code debt} is its
 * invoice, or what the predecessor's account began with. {@code Idempotency-Key}, a UUID, makes a
 * repeated request the same one.
 */
@Path("api/v1/councils/{id}/taken-over/{debt}/write-offs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WriteOffTakenOverApi {
  @Inject private Asker asker;
  @Inject private WriteOffTakenOver writeOff;
  @Inject private CorrectionRegister register;

  @POST
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = CorrectionJson.class, responseCode = "201")
  public Response writeOff(
      @PathParam("id") UUID id,
      @PathParam("debt") UUID debt,
      @HeaderParam("Idempotency-Key") UUID submission,
      NewCorrectionJson wanted) {
    var it = NewCorrectionJson.there(wanted);
    var made =
        writeOff.writeOff(
            asker.actor(), new CouncilId(id), debt, it.size(), it.grounds(), it.once(submission));
    return it.made(register.of(asker.actor(), made));
  }
}
