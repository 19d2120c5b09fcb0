package ua.opencities.portal.member.official;

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

/** Officials of the council for machines, of the past too: who comes, who goes. */
@Path("api/v1/officials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficialApi {
  @Inject private Asker asker;
  @Inject private OfficialsForPrograms officials;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<OfficialJson> list() {
    return PageJson.of(Page.whole(officials.all(asker.actor(), own())), it -> it);
  }

  /** {@code Idempotency-Key}, a UUID, makes a repeated request the same one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponseSchema(value = OfficialJson.class, responseCode = "201")
  public Response appoint(@HeaderParam("Idempotency-Key") UUID submission, NewOfficialJson wanted) {
    var made = officials.appoint(asker.actor(), own(), submission, sent(wanted));
    return Response.created(URI.create("/api/v1/officials/" + made.id())).entity(made).build();
  }

  @GET
  @Path("{official}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public OfficialJson one(@PathParam("official") UUID official) {
    return officials.one(asker.actor(), own(), official);
  }

  @POST
  @Path("{official}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  public OfficialJson end(@PathParam("official") UUID official, LastDayJson wanted) {
    return officials.end(
        asker.actor(), own(), official, SentJson.reading(wanted, LastDayJson::fields));
  }

  /** How entries read before they were put right, the newest first. */
  @GET
  @Path("corrections")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<OfficialCorrectionJson> corrections() {
    return PageJson.of(Page.whole(officials.corrections(asker.actor(), own())), it -> it);
  }

  /**
   * A mistyped entry put right: the whole as it is to read, the version that was read, the reason.
   */
  @POST
  @Path("{official}/correction")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  public OfficialJson correct(@PathParam("official") UUID official, NewOfficialJson wanted) {
    return officials.correct(asker.actor(), own(), official, sent(wanted));
  }

  /** As never having been. */
  @POST
  @Path("{official}/correction/take-back")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponse(responseCode = "204", description = "Done; there is nothing to tell")
  public void takeBack(@PathParam("official") UUID official, NewOfficialJson wanted) {
    officials.takeBack(asker.actor(), own(), official, sent(wanted));
  }

  private CouncilId own() {
    return asker.actor().ownCouncil();
  }

  private static Supplier<FieldReading> sent(NewOfficialJson wanted) {
    return SentJson.reading(wanted, NewOfficialJson::fields);
  }
}
