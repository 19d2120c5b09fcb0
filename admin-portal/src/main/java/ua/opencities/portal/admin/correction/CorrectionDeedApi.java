package ua.opencities.portal.admin.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.RefundCredit;
import ua.opencities.fee.correction.WriteOffDebt;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.register.CorrectionJson;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/**
 * Correcting for machines. {@code Idempotency-Key}, a UUID, makes a repeated request the same
 * correction.
 */
@Path("api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionDeedApi {
  @Inject private Asker asker;
  @Inject private CorrectInvoice correct;
  @Inject private WriteOffDebt writeOff;
  @Inject private RefundCredit refund;
  @Inject private CorrectionRegister register;

  @POST
  @Path("invoices/{id}/corrections")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") UUID submission,
      NewCorrectionJson wanted) {
    var it = there(wanted);
    return made(
        correct.correct(
            asker.actor(),
            new InvoiceId(id),
            it.newSum(),
            it.due(),
            it.grounds(),
            key(submission)));
  }

  @POST
  @Path("invoices/{id}/write-offs")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response writeOff(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") UUID submission,
      NewCorrectionJson wanted) {
    var it = there(wanted);
    return made(
        writeOff.writeOff(
            asker.actor(), new InvoiceId(id), it.size(), it.grounds(), key(submission)));
  }

  @POST
  @Path("councils/{id}/refunds")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response refund(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") UUID submission,
      NewCorrectionJson wanted) {
    var it = there(wanted);
    return made(
        refund.refund(
            asker.actor(), new CouncilId(id), it.size(), it.to(), it.grounds(), key(submission)));
  }

  private Response made(CorrectionId id) {
    return Response.created(URI.create("corrections/" + id))
        .entity(CorrectionJson.of(register.of(asker.actor(), id)))
        .build();
  }

  private static NewCorrectionJson there(NewCorrectionJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    return wanted;
  }

  private static UUID key(UUID submission) {
    return submission == null ? UUID.randomUUID() : submission;
  }
}
