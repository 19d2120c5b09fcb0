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
import ua.opencities.fee.correction.ReverseCorrection;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.register.CorrectionJson;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/**
 * Reverses a write-off or a refund for machines; only the day, the reason and the act are asked.
 * {@code Idempotency-Key}, a UUID, makes a repeated request the same one.
 */
@Path("api/v1/corrections/{id}/reversals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReversalApi {
  @Inject private Asker asker;
  @Inject private ReverseCorrection reverse;
  @Inject private CorrectionRegister register;

  @POST
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = CorrectionJson.class, responseCode = "201")
  public Response reverse(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") UUID submission,
      NewCorrectionJson wanted) {
    var it = NewCorrectionJson.there(wanted);
    var made =
        reverse.reverse(asker.actor(), new CorrectionId(id), it.grounds(), it.once(submission));
    return it.made(register.of(asker.actor(), made));
  }
}
