package ua.opencities.portal.admin.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.payment.PaymentJson;
import ua.opencities.payment.PaymentRegister;
import ua.opencities.payment.PaymentSearch;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/**
 * Payments for machines. {@code Idempotency-Key}, a UUID, makes a repeated request the same
 * payment.
 */
@Path("api/v1/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentApi {
  @Inject private Asker asker;
  @Inject private PaymentRegister register;
  @Inject private RecordPayment record;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<PaymentJson> list(
      @QueryParam("council") UUID council,
      @QueryParam("year") Integer year,
      @QueryParam("q") String words,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var search =
        new PaymentSearch(
            Optional.ofNullable(council).map(CouncilId::new),
            Optional.ofNullable(year),
            Optional.ofNullable(words),
            new Page.Request(page, size));
    return PageJson.of(register.list(asker.actor(), search), PaymentJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = RecordedJson.class, responseCode = "201")
  public Response record(@HeaderParam("Idempotency-Key") UUID submission, NewPaymentJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    var id =
        record.record(
            asker.actor(),
            wanted.councilId(),
            wanted.receipt(),
            wanted.invoiceId(),
            submission == null ? UUID.randomUUID() : submission);
    return Response.created(URI.create("/api/v1/payments?council=" + wanted.council()))
        .entity(new RecordedJson(id.toString()))
        .build();
  }

  /** The payment that was recorded. */
  public record RecordedJson(String id) {}
}
