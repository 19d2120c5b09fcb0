package ua.opencities.portal.admin.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;

/** The scan with which a council recorded an act. */
@Path(
    "programmes/{id}/acts/{verb: agreed|approved|amended|restated|extended|repealed|declined|returned|withdrawn}/file")
@RequestScoped
public class ActFiles {
  @Inject private Asker asker;
  @Inject private ProgrammeDetails details;
  @Inject private FileContent files;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(
      @PathParam("id") UUID id, @PathParam("verb") String verb, @QueryParam("act") UUID act) {
    UUID scan =
        details
            .of(asker.actor(), new ProgrammeId(id))
            .scan(ActVerb.valueOf(verb.toUpperCase(Locale.ROOT)), Optional.ofNullable(act))
            .orElseThrow(() -> new NotFound("file"));
    var content = files.read(asker.actor(), new FileId(scan));
    return Download.held(content.facts().name(), content.facts().mediaType(), content.content());
  }
}
