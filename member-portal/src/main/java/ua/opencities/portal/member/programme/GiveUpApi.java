package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.portal.member.programme.sent.NewGivingUpJson;
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

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponseSchema(value = ProgrammeJson.class, responseCode = "201")
  public Response giveUp(@PathParam("id") UUID id, NewGivingUpJson wanted) {
    var programme = new ProgrammeId(id);
    details.of(asker.actor(), programme); // another's is unknown, whatever was sent
    if (wanted == null) throw new BadRequestException("no body");
    LocalDate day = Typed.date("day", wanted.day());
    giveUp.giveUp(
        asker.actor(),
        programme,
        day,
        Objects.requireNonNullElse(wanted.reason(), ""),
        Optional.ofNullable(wanted.document()));
    return Response.created(URI.create("/api/v1/programmes/" + id))
        .entity(ProgrammeJson.of(details.of(asker.actor(), programme), "/api/v1/programmes/" + id))
        .build();
  }
}
