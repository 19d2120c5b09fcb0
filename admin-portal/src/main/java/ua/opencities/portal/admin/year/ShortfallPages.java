package ua.opencities.portal.admin.year;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.year.shortfall.AgreeShortfall;
import ua.opencities.programme.year.shortfall.AgreedRest;
import ua.opencities.programme.year.shortfall.DeclineShortfall;
import ua.opencities.programme.year.shortfall.RestDue;
import ua.opencities.programme.year.shortfall.ShortfallOf;
import ua.opencities.programme.year.shortfall.ShortfallStep;
import ua.opencities.programme.year.shortfall.ShortfallView;
import ua.opencities.programme.year.shortfall.StateShortfall;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.YearInPath;

/** The office answers a council that cannot fund the whole fee. */
@Path("councils/{id}/years/{year: \\d+}/shortfall")
@RequestScoped
@Produces(View.HTML)
public class ShortfallPages {
  /** Not among the ways in which a rest is due. */
  private static final String DECLINE = "DECLINE";

  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile councils;
  @Inject private ShortfallOf shortfalls;
  @Inject private AgreeShortfall agree;
  @Inject private DeclineShortfall decline;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id, @PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var council = new CouncilId(id);
    ShortfallView stated =
        shortfalls.in(asker.actor(), council, year).stream()
            .findFirst()
            .filter(it -> it.is(ShortfallStep.STATED))
            .orElseThrow(() -> new NotFound("shortfall"));
    return View.of("year/shortfall-answer.jte")
        .with("council", councils.of(asker.actor(), council))
        .with("year", year)
        .with("stated", stated);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response answer(@PathParam("id") UUID id, @PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var council = new CouncilId(id);
    if (DECLINE.equals(sent.field("rest"))) decline(council, year);
    else agree(council, year);
    return Go.to("/councils/" + id + "/years/" + year).saying("shortfall.answered");
  }

  private void agree(CouncilId council, int year) {
    var form = new FormReading(sent);
    int seen = form.number("seen");
    RestDue rest = form.choice("rest", RestDue.class);
    Optional<LocalDate> due = form.optionalDate("dueOn");
    Optional<Money> first = form.optionalMoney("first");
    Optional<LocalDate> second = form.optionalDate("secondOn");
    Optional<String> decision = form.optionalText("decision", AgreedRest.DECISION);
    Optional<String> words = form.optionalText("words", StateShortfall.REASON);
    form.sayWhatIsWrong();
    var agreed = new AgreedRest(rest, due, first, second, decision, words);
    agree.agree(asker.actor(), council, year, seen, agreed);
  }

  private void decline(CouncilId council, int year) {
    var form = new FormReading(sent);
    int seen = form.number("seen");
    String words = form.text("words", StateShortfall.REASON);
    form.sayWhatIsWrong();
    decline.decline(asker.actor(), council, year, seen, words);
  }
}
