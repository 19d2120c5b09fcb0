package ua.opencities.portal.member.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.money.MoneyEntryView;
import ua.opencities.programme.year.money.RecordYearMoney;
import ua.opencities.programme.year.money.YearMoney;
import ua.opencities.programme.year.money.YearMoneyView;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.YearInPath;

/** The clerk writes down what became of the year's money, or answers a mistake. */
@Path("year/{year: \\d+}/money")
@RequestScoped
@Produces(View.HTML)
public class MoneyPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private YearMoney money;
  @Inject private RecordYearMoney record;
  @Inject private Clock clock;

  @GET
  @Path("new")
  @RolesAllowed(Role.Named.CLERK)
  public View form(
      @PathParam("year") String typed,
      @QueryParam("step") @DefaultValue("") String step,
      @QueryParam("corrects") @DefaultValue("") String corrects,
      @QueryParam("programme") @DefaultValue("") String programme) {
    int year = YearInPath.of(typed);
    var actor = asker.actor();
    YearMoneyView known = money.of(actor, actor.ownCouncil(), year);
    Optional<MoneyEntryView> wrong =
        corrects.isBlank() ? Optional.empty() : Optional.of(wrong(known, corrects));
    return View.of("year/money.jte")
        .with("money", known)
        .with("wrong", wrong)
        .with("step", step)
        .with("programme", named(known, programme).map(String::valueOf).orElse(""))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response record(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    int place = record.record(asker.actor(), asker.actor().ownCouncil(), year, MoneyForm.of(sent));
    return Go.to("/year/" + year).saying("year.recorded", String.valueOf(place));
  }

  /** Of those with money in the year. */
  private static Optional<ProgrammeId> named(YearMoneyView known, String programme) {
    Optional<ProgrammeId> asked = ProgrammeAsked.of(programme);
    if (asked.isPresent() && known.programmes().stream().noneMatch(it -> it.isOf(asked)))
      throw new NotFound("programme");
    return asked;
  }

  private static MoneyEntryView wrong(YearMoneyView known, String place) {
    return known.entries().stream()
        .filter(MoneyEntryView::canBeCorrected)
        .filter(entry -> String.valueOf(entry.place()).equals(place))
        .findFirst()
        .orElseThrow(() -> new NotFound("entry"));
  }
}
