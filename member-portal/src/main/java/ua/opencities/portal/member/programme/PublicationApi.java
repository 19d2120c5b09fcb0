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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ua.opencities.portal.member.programme.sent.NewPublicationJson;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.json.PublicationJson;
import ua.opencities.programme.publication.PublicationsOf;
import ua.opencities.programme.publication.RecordPublication;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;

/** When and where a draft was published, for machines. */
@Path("api/v1/programmes/{id}/publications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicationApi {
  @Inject private Asker asker;
  @Inject private ProgrammeDetails details;
  @Inject private PublicationsOf publications;
  @Inject private RecordPublication record;

  /** The one recorded last counts and comes first. */
  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<PublicationJson> all(@PathParam("id") UUID id) {
    var programme = details.of(asker.actor(), new ProgrammeId(id));
    return PageJson.of(Page.whole(publications.of(asker.actor(), programme)), PublicationJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(ref = "PageJsonPublicationJson")))
  public Response record(@PathParam("id") UUID id, NewPublicationJson wanted) {
    details.of(asker.actor(), new ProgrammeId(id)); // another's is unknown, whatever was sent
    if (wanted == null) throw new BadRequestException("no body");
    LocalDate day = Typed.date("day", wanted.day());
    record.record(
        asker.actor(), new ProgrammeId(id), day, Objects.requireNonNullElse(wanted.address(), ""));
    return Response.created(URI.create("/api/v1/programmes/" + id + "/publications"))
        .entity(all(id))
        .build();
  }
}
