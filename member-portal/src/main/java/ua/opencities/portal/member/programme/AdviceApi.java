package ua.opencities.portal.member.programme;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ua.opencities.portal.member.programme.sent.NewAdviceJson;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.programme.json.AdviceJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The association's advice on one of the council's own programmes for machines. */
@Path("api/v1/programmes/{id}/advice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdviceApi {
  @Inject private Asker asker;
  @Inject private ProgrammeDetails details;
  @Inject private AdviceGiven given;
  @Inject private AskAdvice ask;

  /** The newest word first. */
  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<AdviceJson> list(@PathParam("id") UUID id) {
    var programme = details.of(asker.actor(), new ProgrammeId(id));
    return PageJson.of(Page.whole(given.on(asker.actor(), programme.id())), AdviceJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(ref = "PageJsonAdviceJson")))
  public Response ask(@PathParam("id") UUID id, NewAdviceJson wanted) {
    details.of(asker.actor(), new ProgrammeId(id)); // another's is unknown, whatever was sent
    if (wanted == null) throw new BadRequestException("no body");
    String remarks = Objects.requireNonNullElse(wanted.remarks(), "");
    ask.ask(asker.actor(), new ProgrammeId(id), remarks);
    return Response.created(URI.create("/api/v1/programmes/" + id + "/advice"))
        .entity(list(id))
        .build();
  }
}
