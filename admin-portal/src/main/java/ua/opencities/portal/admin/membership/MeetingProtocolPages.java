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
import ua.opencities.membership.ConfirmCouncils;
import ua.opencities.membership.CouncilsToConfirm;
import ua.opencities.membership.MeetingAct;
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

/** One protocol of the General Meeting that confirms several whom the Board admitted. */
@Path("members/confirm")
@RequestScoped
@Produces(View.HTML)
public class MeetingProtocolPages {
  private static final CouncilFilter ADMITTED =
      CouncilFilter.of("", "", "", Set.of(Standing.ADMITTED.name()));

  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilExport councils;
  @Inject private CouncilsToConfirm toConfirm;
  @Inject private ConfirmCouncils confirm;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@QueryParam("council") List<String> chosen) {
    var waiting = toConfirm.all(asker.actor());
    return View.of("membership/confirm.jte")
        .with(
            "waiting",
            councils.rows(asker.actor(), ADMITTED, CouncilOrder.OBLAST).stream()
                .filter(row -> waiting.contains(row.id()))
                .map(RegisterRow::new)
                .toList())
        .with("chosen", chosen);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response confirm() {
    var form = new FormReading(sent);
    var number = form.text("number", 60);
    var adopted = form.date("adoptedOn");
    var from = form.optionalDate("effectiveOn");
    form.sayWhatIsWrong();
    var scan =
        sent.file("file").map(file -> new Scan(file.name(), file.mediaType(), file.content()));
    var done =
        confirm.confirm(
            asker.actor(), chosen(), new MeetingAct(number, adopted, from.orElse(adopted), scan));
    return Go.to("/members").saying("membership.confirmed-many", done.members(), done.waiting());
  }

  private Set<CouncilId> chosen() {
    return sent.fields("council").stream()
        .map(MeetingProtocolPages::id)
        .collect(Collectors.toSet());
  }

  private static CouncilId id(String sentId) {
    try {
      return new CouncilId(UUID.fromString(sentId));
    } catch (IllegalArgumentException noId) {
      throw new NotFound("council");
    }
  }
}
