package ua.opencities.portal.admin.season;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import ua.opencities.programme.season.OpenSeason;
import ua.opencities.programme.season.OpenSeasons;
import ua.opencities.programme.season.SeasonPace;
import ua.opencities.programme.season.SeasonTerms;
import ua.opencities.programme.season.SeasonView;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The years that were opened, and the next one to open. */
@Path("seasons")
@RequestScoped
@Produces(View.HTML)
public class SeasonListPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private OpenSeasons seasons;
  @Inject private OpenSeason openSeason;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list() {
    return View.of("season/list.jte").with("seasons", seasons.all(asker.actor()));
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form() {
    int year = nextYear(seasons.all(asker.actor()));
    var usual = new SeasonTerms(year, SeasonPace.usualSession(year), SeasonPace.USUAL, "");
    return View.of("season/new.jte").with("terms", usual);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response open() {
    SeasonTerms terms = SeasonForm.of(sent);
    openSeason.open(asker.actor(), terms);
    return Go.to("/seasons/" + terms.year()).saying("season.opened", Year.of(terms.year()));
  }

  /** The first year after this one that nobody opened. */
  private int nextYear(List<SeasonView> open) {
    int year = LocalDate.now(clock).getYear() + 1;
    while (isOpen(open, year)) year++;
    return year;
  }

  private static boolean isOpen(List<SeasonView> open, int year) {
    return open.stream().anyMatch(season -> season.year() == year);
  }
}
