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
import java.util.UUID;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.publication.PublicationOf;
import ua.opencities.programme.publication.RecordPublication;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The clerk records when and where the draft was published. */
@Path("programmes/{id}/publication")
@RequestScoped
@Produces(View.HTML)
public class PublicationPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ProgrammeDetails details;
  @Inject private PublicationOf publication;
  @Inject private RecordPublication record;
  @Inject private Clock clock;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(@PathParam("id") UUID id) {
    var programme = details.of(asker.actor(), new ProgrammeId(id));
    return View.of("programme/publication-form.jte")
        .with("programme", programme)
        .with("publication", publication.of(asker.actor(), programme))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response record(@PathParam("id") UUID id) {
    details.of(asker.actor(), new ProgrammeId(id)); // another's is unknown, whatever was typed
    var form = new FormReading(sent);
    LocalDate day = form.date("day");
    String address = form.text("address", RecordPublication.ADDRESS);
    form.sayWhatIsWrong();
    record.record(asker.actor(), new ProgrammeId(id), day, address);
    return Go.to("/programmes/" + id).saying("programme.recorded-publication");
  }
}
