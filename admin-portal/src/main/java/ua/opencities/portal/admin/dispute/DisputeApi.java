package ua.opencities.portal.admin.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.council.population.dispute.AcceptDispute;
import ua.opencities.council.population.dispute.DeclineDispute;
import ua.opencities.council.population.dispute.DisputeJson;
import ua.opencities.council.population.dispute.DisputeRegister;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Wanted;

/** What councils say against figures of their population, for machines. */
@Path("api/v1/population-disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisputeApi {
  @Inject private Asker asker;
  @Inject private DisputeRegister disputes;
  @Inject private AcceptDispute accept;
  @Inject private DeclineDispute decline;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<DisputeJson> list(
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("25") String size) {
    return PageJson.of(disputes.page(asker.actor(), Wanted.page(page, size, 25)), DisputeJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public DisputeJson dispute(@PathParam("id") UUID id) {
    return DisputeJson.of(disputes.get(asker.actor(), id));
  }

  /** Answered once; the answer is told with the dispute. */
  @POST
  @Path("{id}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  @APIResponseSchema(value = DisputeJson.class, responseCode = "200")
  public DisputeJson answer(@PathParam("id") UUID id, AnswerJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    if (wanted.accepts()) accept.accept(asker.actor(), id, wanted.figure(), wanted.words());
    else
      decline.decline(
          asker.actor(), id, Text.required("words", wanted.words(), AcceptDispute.WORDS));
    return dispute(id);
  }
}
