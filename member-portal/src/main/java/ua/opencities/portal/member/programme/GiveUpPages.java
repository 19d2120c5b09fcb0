package ua.opencities.portal.member.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.GiveUpDraft;
import ua.opencities.programme.GivenUp;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The council goes no further with a text that was not supported. */
@Path("programmes/{id}/give-up")
@RequestScoped
@Produces(View.HTML)
public class GiveUpPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private GiveUpDraft giveUp;
  @Inject private Clock clock;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id) {
    return View.of("programme/give-up.jte")
        .with("programme", details.of(asker.actor(), new ProgrammeId(id)))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response giveUp(@PathParam("id") UUID id) {
    details.of(asker.actor(), new ProgrammeId(id)); // another's is unknown, whatever was typed
    var form = new FormReading(sent);
    LocalDate day = form.date("day");
    String reason = form.text("reason", GivenUp.REASON);
    Optional<String> document = form.optionalText("document", GivenUp.DOCUMENT);
    form.sayWhatIsWrong();
    giveUp.giveUp(asker.actor(), new ProgrammeId(id), day, reason, document);
    return Go.to("/programmes/" + id).saying("programme.recorded-giving-up");
  }
}
