package ua.opencities.portal.admin.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.admission.dossier.AdmitOnDossier;
import ua.opencities.admission.dossier.IncompleteDossiers;
import ua.opencities.membership.BoardAct;
import ua.opencities.membership.Scan;
import ua.opencities.membership.Standing;
import ua.opencities.portal.admin.council.RegisterRow;
import ua.opencities.report.CouncilExport;
import ua.opencities.report.CouncilFilter;
import ua.opencities.report.CouncilOrder;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** One protocol of the Board that admits several applicants. */
@Path("members/admit")
@RequestScoped
@Produces(View.HTML)
public class BoardProtocolPages {
  private static final CouncilFilter WAITING =
      CouncilFilter.of("", "", "", Set.of(Standing.APPLIED.name()));

  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilExport councils;
  @Inject private IncompleteDossiers dossiers;
  @Inject private AdmitOnDossier admit;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@QueryParam("council") List<String> chosen) {
    var waiting = councils.rows(asker.actor(), WAITING, CouncilOrder.OBLAST);
    var ids = waiting.stream().map(row -> row.id()).toList();
    return View.of("membership/protocol.jte")
        .with("missing", dossiers.among(asker.actor(), ids))
        .with("waiting", waiting.stream().map(RegisterRow::new).toList())
        .with("chosen", chosen);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response admit() {
    var form = new FormReading(sent);
    var number = form.text("number", 60);
    var adopted = form.date("adoptedOn");
    var from = form.optionalDate("effectiveOn");
    var reason = form.optionalText("reason", AdmitOnDossier.REASON);
    form.sayWhatIsWrong();
    var scan =
        sent.file("file").map(file -> new Scan(file.name(), file.mediaType(), file.content()));
    int admitted =
        admit.admit(
            asker.actor(),
            chosen(),
            new BoardAct(number, adopted, from.orElse(adopted), scan),
            reason);
    return Go.to("/members").saying("membership.admitted-many", admitted);
  }

  private Set<CouncilId> chosen() {
    return sent.fields("council").stream().map(BoardProtocolPages::id).collect(Collectors.toSet());
  }

  private static CouncilId id(String sentId) {
    try {
      return new CouncilId(UUID.fromString(sentId));
    } catch (IllegalArgumentException noId) {
      throw new NotFound("council");
    }
  }
}
