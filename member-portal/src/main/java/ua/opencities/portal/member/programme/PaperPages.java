package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.issue.TakeProgrammePaper;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;

/** The papers of a programme as files. */
@Path("programmes/{id}/documents")
@RequestScoped
public class PaperPages {
  @Inject private Asker asker;
  @Inject private TakeProgrammePaper papers;

  @GET
  @Path("{kind: [a-z-]+}.{format: [a-z]+}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(
      @PathParam("id") UUID id,
      @PathParam("kind") String kind,
      @PathParam("format") String format,
      @QueryParam("version") Integer version) {
    return Download.of(
        version == null
            ? papers.take(asker.actor(), new ProgrammeId(id), kind, format)
            : papers.take(asker.actor(), new ProgrammeId(id), kind, version, format));
  }
}
