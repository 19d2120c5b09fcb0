package ua.opencities.portal.admin.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.council.CouncilProfile;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.membership.trail.MembershipTrail;
import ua.opencities.membership.trail.TrailLine;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** All steps of a council as they were entered, with what was put right since. */
@Path("councils/{id}/steps")
@RequestScoped
@Produces(View.HTML)
public class StepTrailPages {
  @Inject private Asker asker;
  @Inject private CouncilProfile profile;
  @Inject private MembershipTrail trail;
  @Inject private FileContent files;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    return View.of("membership/trail.jte")
        .with("card", profile.of(asker.actor(), council))
        .with("lines", trail.of(asker.actor(), council));
  }

  /** Also of an act that reads otherwise by now. */
  @GET
  @Path("files/{file}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
    boolean theirs =
        trail.of(asker.actor(), new CouncilId(id)).stream()
            .flatMap(StepTrailPages::files)
            .anyMatch(file::equals);
    if (!theirs) throw new NotFound("scan");
    var content = files.read(asker.actor(), new FileId(file));
    return Download.held(content.facts().name(), content.facts().mediaType(), content.content());
  }

  private static Stream<UUID> files(TrailLine line) {
    return Stream.concat(
        line.act().file().stream(),
        line.corrections().stream().flatMap(it -> it.act().file().stream()));
  }
}
