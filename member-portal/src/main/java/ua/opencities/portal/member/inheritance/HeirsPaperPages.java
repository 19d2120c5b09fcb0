package ua.opencities.portal.member.inheritance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.inheritance.paper.PapersOfPredecessors;
import ua.opencities.inheritance.paper.TakeHeirsPaper;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** Papers of predecessors, only to be read. */
@Path("inherited")
@RequestScoped
public class HeirsPaperPages {
  @Inject private Asker asker;
  @Inject private PapersOfPredecessors papers;
  @Inject private TakeHeirsPaper take;

  @GET
  @Produces(View.HTML)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View list() {
    return View.of("inheritance/papers.jte").with("papers", papers.own(asker.actor()));
  }

  /**
   * @param format {@code docx}, else PDF
   */
  @GET
  @Path("file")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response file(@QueryParam("paper") UUID paper, @QueryParam("format") String format) {
    if (paper == null) throw new NotFound("paper");
    var wanted = PaperFormat.ending(String.valueOf(format)).orElse(PaperFormat.PDF);
    var file = take.take(asker.actor(), paper, wanted);
    return Download.attachment(file.name(), file.mediaType(), file.bytes());
  }
}
