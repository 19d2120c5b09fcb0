package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.programme.GiveUpDraft;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.json.ProgrammeJson;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** Gives up a text that was not supported, for machines. */
@Path("api/v1/programmes/{id}/giving-up")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GiveUpApi {
  @Inject private Asker asker;
  @Inject private ProgrammeDetails details;
  @Inject private GiveUpDraft giveUp;

  /** {@code {"day":"2026-11-27","reason":"…","document":"…"}}; the document may be left out. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponseSchema(value = ProgrammeJson.class, responseCode = "201")
  public Response giveUp(@PathParam("id") UUID id, String body) {
    var programme = new ProgrammeId(id);
    details.of(asker.actor(), programme); // another's is unknown, whatever was sent
    SentProgramme asked = SentProgramme.read(body);
    LocalDate day = Typed.date("day", asked.word("day"));
    giveUp.giveUp(
        asker.actor(), programme, day, asked.word("reason"), Optional.of(asked.word("document")));
    return Response.status(Response.Status.CREATED)
        .entity(ProgrammeJson.of(details.of(asker.actor(), programme), "/api/v1/programmes/" + id))
        .build();
  }
}
