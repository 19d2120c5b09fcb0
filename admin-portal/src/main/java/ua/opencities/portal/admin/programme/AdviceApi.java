package ua.opencities.portal.admin.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.advice.AnswerAdvice;
import ua.opencities.programme.json.AdviceJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;

/** The association's advice on a programme for machines. */
@Path("api/v1/programmes/{id}/advice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdviceApi {
  @Inject private Asker asker;
  @Inject private ProgrammeDetails details;
  @Inject private AdviceGiven given;
  @Inject private AnswerAdvice answer;

  /** The newest word first. */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<AdviceJson> list(@PathParam("id") UUID id) {
    var programme = details.of(asker.actor(), new ProgrammeId(id));
    return PageJson.of(Page.whole(given.on(asker.actor(), programme.id())), AdviceJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(ref = "PageJsonAdviceJson")))
  public Response answer(@PathParam("id") UUID id, NewAdviceJson given) {
    if (given == null) throw new BadRequestException("no body");
    var step = Typed.choice("answer", given.answer(), AdviceAnswer.class).step();
    answer.answer(asker.actor(), new ProgrammeId(id), step, given.remarks());
    return Response.created(URI.create("/api/v1/programmes/" + id + "/advice"))
        .entity(list(id))
        .build();
  }
}
