package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.issue.ProgrammePaperList;
import ua.opencities.programme.json.ProgrammePaperJson;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The papers of a programme with their origin and fingerprints, for machines. */
@Path("api/v1/programmes/{id}/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaperListApi {
  @Inject private Asker asker;
  @Inject private ProgrammePaperList papers;

  /** This edition's first, then those that earlier editions issued. */
  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ProgrammePaperJson> list(@PathParam("id") UUID id) {
    return PageJson.of(
        Page.whole(papers.of(asker.actor(), new ProgrammeId(id))),
        paper -> ProgrammePaperJson.of(paper, "/api/v1"));
  }
}
