package ua.opencities.portal.admin.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.admission.candidate.HandedInFile;
import ua.opencities.admission.paper.JoiningPaper;
import ua.opencities.admission.paper.MakeJoiningPaper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** A candidate with its dossier, what it handed in, and what colleagues think. */
@Path("candidates/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(View.HTML)
public class CandidateCardPages {
  @Inject private Asker asker;
  @Inject private ReadCandidate candidates;
  @Inject private HandedInFile files;
  @Inject private MakeJoiningPaper papers;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View card(@PathParam("id") UUID id) {
    return View.of("candidate/card.jte")
        .with("page", candidates.of(asker.actor(), new CouncilId(id)));
  }

  @GET
  @Path("files/{file}/file")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
    var content = files.read(asker.actor(), new CouncilId(id), file);
    return Download.held(content.name(), content.mediaType(), content.content());
  }

  @GET
  @Path("{paper: joining-[a-z]+}.{format: docx|pdf}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(
      @PathParam("id") UUID id,
      @PathParam("paper") String paper,
      @PathParam("format") String format) {
    JoiningPaper kind = JoiningPaper.of(paper).orElseThrow(() -> new NotFound("paper"));
    var made = papers.make(asker.actor(), new CouncilId(id), kind);
    return Download.of(PaperFormat.ending(format).orElseThrow().of(made));
  }
}
