package ua.opencities.portal.member.council;

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
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.EndOfficialTerm;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.language.Gender;
import ua.opencities.membership.MembershipOf;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;
import ua.opencities.web.View;

/** The own council's card; the clerk keeps its officials. */
@Path("council")
@RequestScoped
@Produces(View.HTML)
public class CouncilPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Clock clock;
  @Inject private CouncilDossier dossier;
  @Inject private MembershipOf membership;
  @Inject private PopulationHistory population;
  @Inject private OfficialHistory officials;
  @Inject private AppointOfficial appoint;
  @Inject private EndOfficialTerm end;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View card() {
    var actor = asker.actor();
    var council = actor.ownCouncil();
    return View.of("council/card.jte")
        .with("dossier", dossier.of(actor, council))
        .with("membership", membership.of(actor, council))
        .with("population", population.of(actor, council))
        .with("officials", officials.of(actor, council))
        .with("today", LocalDate.now(clock));
  }

  @GET
  @Path("officials/new")
  @RolesAllowed(Role.Named.CLERK)
  public View form() {
    return View.of("council/official.jte");
  }

  @POST
  @Path("officials/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response save() {
    var form = new FormReading(sent);
    var position = form.choice("position", OfficialPosition.class);
    var title = form.text("title", 200);
    var givenName = form.text("givenName", 100);
    var surname = form.text("surname", 100);
    var gender = form.choice("gender", Gender.class);
    var term = form.period("from", "until");
    form.sayWhatIsWrong();
    var actor = asker.actor();
    appoint.appoint(
        actor,
        actor.ownCouncil(),
        new Appointment(position, title, givenName, surname, gender, term));
    return Go.to("/council").saying("council.official-added");
  }

  @GET
  @Path("officials/{official}/end")
  @RolesAllowed(Role.Named.CLERK)
  public View endForm(@PathParam("official") UUID official) {
    var actor = asker.actor();
    return View.of("council/official-end.jte")
        .with(
            "official",
            officials.of(actor, actor.ownCouncil()).stream()
                .filter(o -> o.id().equals(official))
                .findFirst()
                .orElseThrow(() -> new NotFound("official")));
  }

  @POST
  @Path("officials/{official}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response endTerm(@PathParam("official") UUID official) {
    end.end(asker.actor(), official, Typed.date("lastDay", sent.field("lastDay")));
    return Go.to("/council").saying("council.term-ended-saved");
  }
}
