package ua.opencities.portal.admin.official;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ua.opencities.council.official.CorrectOfficial;
import ua.opencities.council.official.TakeBackOfficial;
import ua.opencities.council.official.entry.NewOfficialJson;
import ua.opencities.council.official.entry.OfficialFields;
import ua.opencities.council.official.entry.OfficialJson;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;

/** An official's mistyped entry for machines: put right, or taken back as never having been. */
@Path("api/v1/councils/{id}/officials/{official}/correction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficialCorrectionApi {
  @Inject private Asker asker;
  @Inject private KnownOfficial known;
  @Inject private CorrectOfficial correct;
  @Inject private TakeBackOfficial takeBack;

  /** The whole entry as it is to read, with the version that was read and the reason. */
  @POST
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public OfficialJson correct(
      @PathParam("id") UUID id, @PathParam("official") UUID official, NewOfficialJson wanted) {
    var council = new CouncilId(id);
    var was = known.of(council, official);
    if (wanted == null) throw new BadRequestException("no body");
    var form = new FormReading(wanted.fields()::get);
    var reason = form.text("reason", CorrectOfficial.REASON);
    int seen = form.number("version");
    var right = OfficialFields.read(form, Optional.of(was));
    correct.correct(asker.actor(), official, seen, right, reason);
    return OfficialJson.of(known.of(council, official));
  }

  @POST
  @Path("take-back")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  @APIResponse(responseCode = "204", description = "Done; there is nothing to tell")
  public void takeBack(
      @PathParam("id") UUID id, @PathParam("official") UUID official, NewOfficialJson wanted) {
    known.of(new CouncilId(id), official);
    if (wanted == null) throw new BadRequestException("no body");
    var form = new FormReading(wanted.fields()::get);
    var reason = form.text("reason", CorrectOfficial.REASON);
    int seen = form.number("version");
    form.sayWhatIsWrong();
    takeBack.takeBack(asker.actor(), official, seen, reason);
  }
}
