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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.portal.member.programme.sent.NewEditionJson;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeEditions;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.json.EditionRowJson;
import ua.opencities.programme.json.ProgrammeJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;

/** The editions of one of the council's own programmes for machines. */
@Path("api/v1/programmes/{id}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionApi {
  @Inject private Asker asker;
  @Inject private ProgrammeEditions editions;
  @Inject private ProgrammeDetails details;
  @Inject private AmendProgramme amend;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<EditionRowJson> list(@PathParam("id") UUID id) {
    return PageJson.of(
        Page.whole(editions.of(asker.actor(), new ProgrammeId(id))), EditionRowJson::of);
  }

  /**
   * {@code {"kind":"EXTENDED","reason":"…","until":"2027-12-31"}} begins an amendment of the
   * edition in force; {@code until} for an extension alone. Answers with the next edition, a draft.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponseSchema(value = ProgrammeJson.class, responseCode = "201")
  public Response amend(@PathParam("id") UUID id, NewEditionJson wanted) {
    details.of(asker.actor(), new ProgrammeId(id)); // another's is unknown, whatever was sent
    if (wanted == null) throw new BadRequestException("no body");
    var amendment =
        new Amendment(
            Typed.choice("kind", wanted.kind(), AmendmentKind.class),
            Objects.requireNonNullElse(wanted.reason(), ""),
            Typed.optionalDate("until", wanted.until()));
    ProgrammeId next = amend.amend(asker.actor(), new ProgrammeId(id), amendment);
    String at = "/api/v1/programmes/" + next;
    return Response.status(Response.Status.CREATED)
        .header("Location", at)
        .entity(ProgrammeJson.of(details.of(asker.actor(), next), at))
        .build();
  }
}
