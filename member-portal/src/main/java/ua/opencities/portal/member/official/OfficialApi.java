package ua.opencities.portal.member.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.EndOfficialTerm;
import ua.opencities.council.official.correction.CorrectionsOf;
import ua.opencities.council.official.entry.NewOfficialJson;
import ua.opencities.council.official.entry.OfficialCorrectionJson;
import ua.opencities.council.official.entry.OfficialFields;
import ua.opencities.council.official.entry.OfficialJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;

/** Officials of the council for machines, of the past too: who comes, who goes. */
@Path("api/v1/officials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficialApi {
  @Inject private Asker asker;
  @Inject private KnownOfficial known;
  @Inject private AppointOfficial appoint;
  @Inject private EndOfficialTerm end;
  @Inject private CorrectionsOf corrections;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<OfficialJson> list() {
    return PageJson.of(Page.whole(known.all(asker.actor().ownCouncil())), OfficialJson::of);
  }

  /** {@code Idempotency-Key}, a UUID, makes a repeated request the same one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  @APIResponseSchema(value = OfficialJson.class, responseCode = "201")
  public Response appoint(@HeaderParam("Idempotency-Key") UUID submission, NewOfficialJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    var council = asker.actor().ownCouncil();
    var appointment = OfficialFields.read(new FormReading(wanted.fields()::get));
    var once = submission == null ? UUID.randomUUID() : submission;
    var made = appoint.appoint(asker.actor(), council, appointment, once);
    return Response.created(URI.create("/api/v1/officials/" + made))
        .entity(OfficialJson.of(known.of(council, made)))
        .build();
  }

  @GET
  @Path("{official}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public OfficialJson one(@PathParam("official") UUID official) {
    return OfficialJson.of(known.of(asker.actor().ownCouncil(), official));
  }

  @POST
  @Path("{official}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.CLERK)
  public OfficialJson end(@PathParam("official") UUID official, LastDayJson wanted) {
    var council = asker.actor().ownCouncil();
    known.of(council, official);
    if (wanted == null) throw new BadRequestException("no body");
    end.end(asker.actor(), official, Typed.date("lastDay", wanted.lastDay()));
    return OfficialJson.of(known.of(council, official));
  }

  /** How entries read before they were put right, the newest first. */
  @GET
  @Path("corrections")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<OfficialCorrectionJson> corrections() {
    var council = asker.actor().ownCouncil();
    known.all(council);
    return PageJson.of(
        Page.whole(corrections.council(asker.actor(), council)), OfficialCorrectionJson::of);
  }

  /** In office. */
  public record LastDayJson(String lastDay) {}
}
