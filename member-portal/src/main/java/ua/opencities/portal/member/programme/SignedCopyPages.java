package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import ua.opencities.document.FileEmpty;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.copy.AttachSignedCopy;
import ua.opencities.programme.copy.AttachSignedCopy.Handed;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A signed copy comes back for an act that was recorded. */
@Path("programmes/{id}/acts/{verb: agreed|approved|amended|restated|extended|repealed}/copy")
@RequestScoped
@Produces(View.HTML)
public class SignedCopyPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private AttachSignedCopy attach;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
    var programme = details.of(asker.actor(), new ProgrammeId(id));
    return View.of("programme/copy.jte")
        .with("programme", programme)
        .with("act", programme.act(named(verb)).orElseThrow(() -> new NotFound("act")));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.Named.CLERK)
  public Response attach(@PathParam("id") UUID id, @PathParam("verb") String verb) {
    ProgrammeId programme = details.of(asker.actor(), new ProgrammeId(id)).id();
    Handed handed =
        sent.file("file")
            .map(file -> new Handed(file.name(), file.mediaType(), file.content()))
            .orElseThrow(FileEmpty::new);
    attach.attach(asker.actor(), programme, named(verb), handed);
    return Go.to("/programmes/" + id).saying("copy.attached-now");
  }

  private static ActVerb named(String verb) {
    return ActVerb.valueOf(verb.toUpperCase(Locale.ROOT));
  }
}
