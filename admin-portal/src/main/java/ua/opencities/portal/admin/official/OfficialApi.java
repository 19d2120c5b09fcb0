package ua.opencities.portal.admin.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.council.official.entry.LastDayJson;
import ua.opencities.council.official.entry.NewOfficialJson;
import ua.opencities.council.official.entry.OfficialCorrectionJson;
import ua.opencities.council.official.entry.OfficialJson;
import ua.opencities.council.official.entry.OfficialsForPrograms;
import ua.opencities.shared.FieldReading;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.SentJson;
import ua.opencities.web.file.PageJson;

/** Officials of a council for machines, of the past too: who comes, who goes. */
@Path("api/v1/councils/{id}/officials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficialApi {

  @Inject private Asker asker;
  @Inject private OfficialsForPrograms officials;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<OfficialJson> list(@PathParam("id") UUID id) {
    return PageJson.of(Page.whole(officials.all(asker.actor(), new CouncilId(id))), it -> it);
  }

  /** {@code Idempotency-Key}, a UUID, makes a repeated request the same one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  @APIResponseSchema(value = OfficialJson.class, responseCode = "201")
  public Response appoint(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") UUID submission,
      NewOfficialJson wanted) {
    var made = officials.appoint(asker.actor(), new CouncilId(id), submission, sent(wanted));
    return Response.created(URI.create("/api/v1/councils/" + id + "/officials/" + made.id()))
        .entity(made)
        .build();
  }

  @GET
  @Path("{official}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public OfficialJson one(@PathParam("id") UUID id, @PathParam("official") UUID official) {
    return officials.one(asker.actor(), new CouncilId(id), official);
  }

  @POST
  @Path("{official}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public OfficialJson end(
      @PathParam("id") UUID id, @PathParam("official") UUID official, LastDayJson wanted) {
    return officials.end(
        asker.actor(), new CouncilId(id), official, SentJson.reading(wanted, LastDayJson::fields));
  }

  /** How entries read before they were put right, the newest first. */
  @GET
  @Path("corrections")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<OfficialCorrectionJson> corrections(@PathParam("id") UUID id) {
    return PageJson.of(
        Page.whole(officials.corrections(asker.actor(), new CouncilId(id))), it -> it);
  }

  /**
   * A mistyped entry put right: the whole as it is to read, the version that was read, the reason.
   */
  @POST
  @Path("{official}/correction")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public OfficialJson correct(
      @PathParam("id") UUID id, @PathParam("official") UUID official, NewOfficialJson wanted) {
    return officials.correct(asker.actor(), new CouncilId(id), official, sent(wanted));
  }

  /** As never having been. */
  @POST
  @Path("{official}/correction/take-back")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  @APIResponse(responseCode = "204", description = "Done; there is nothing to tell")
  public void takeBack(
      @PathParam("id") UUID id, @PathParam("official") UUID official, NewOfficialJson wanted) {
    officials.takeBack(asker.actor(), new CouncilId(id), official, sent(wanted));
  }

  private static Supplier<FieldReading> sent(NewOfficialJson wanted) {
    return SentJson.reading(wanted, NewOfficialJson::fields);
  }
}
