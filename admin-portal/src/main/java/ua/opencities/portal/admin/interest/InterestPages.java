package ua.opencities.portal.admin.interest;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.admission.interest.EndInterest;
import ua.opencities.admission.interest.InterestChannel;
import ua.opencities.admission.interest.InterestOf;
import ua.opencities.admission.interest.RecordInterest;
import ua.opencities.admission.interest.ReopenInterest;
import ua.opencities.admission.interest.TakeInterestBack;
import ua.opencities.council.CouncilProfile;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A council's interest in joining is entered, ends, lasts again, or was a mistake. */
@Path("councils/{id: [0-9a-fA-F-]{36}}/interest")
@RequestScoped
@Produces(View.HTML)
public class InterestPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Clock clock;
  @Inject private CouncilProfile profile;
  @Inject private InterestOf interest;
  @Inject private RecordInterest record;
  @Inject private EndInterest end;
  @Inject private ReopenInterest reopen;
  @Inject private TakeInterestBack takeBack;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return View.of("interest/record.jte")
        .with("card", profile.of(asker.actor(), new CouncilId(id)))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response record(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var channel = form.choice("channel", InterestChannel.class);
    var since = form.date("since");
    var person = form.text("person", RecordInterest.PERSON);
    var note = form.optionalText("note", RecordInterest.NOTE);
    form.sayWhatIsWrong();
    record.record(
        asker.actor(), new CouncilId(id), new RecordInterest.Order(channel, since, person, note));
    return done(id, "interest.recorded");
  }

  @GET
  @Path("{interest}/{deed: end|reopen|take-back}")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View check(
      @PathParam("id") UUID id,
      @PathParam("interest") UUID interestId,
      @PathParam("deed") String deed) {
    var council = new CouncilId(id);
    var card = profile.of(asker.actor(), council);
    var known =
        interest.council(asker.actor(), council).stream()
            .filter(it -> it.id().equals(interestId))
            .findFirst()
            .orElseThrow(() -> new NotFound("interest"));
    return View.of("interest/" + deed + ".jte")
        .with("card", card)
        .with("interest", known)
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Path("{interest}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response end(@PathParam("id") UUID id, @PathParam("interest") UUID interestId) {
    var form = new FormReading(sent);
    var on = form.date("on");
    var reason = form.text("reason", EndInterest.REASON);
    form.sayWhatIsWrong();
    end.end(asker.actor(), new CouncilId(id), interestId, on, reason);
    return done(id, "interest.ended");
  }

  @POST
  @Path("{interest}/reopen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response reopen(@PathParam("id") UUID id, @PathParam("interest") UUID interestId) {
    reopen.reopen(asker.actor(), new CouncilId(id), interestId);
    return done(id, "interest.reopened");
  }

  @POST
  @Path("{interest}/take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response takeBack(@PathParam("id") UUID id, @PathParam("interest") UUID interestId) {
    var form = new FormReading(sent);
    var reason = form.text("reason", EndInterest.REASON);
    form.sayWhatIsWrong();
    takeBack.takeBack(asker.actor(), new CouncilId(id), interestId, reason);
    return done(id, "interest.taken-back");
  }

  private static Response done(UUID council, String said) {
    return Go.to("/councils/" + council).saying(said);
  }
}
