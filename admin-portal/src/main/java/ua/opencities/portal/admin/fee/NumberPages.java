package ua.opencities.portal.admin.fee;

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
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.fee.number.Series;
import ua.opencities.fee.number.SeriesOfYear;
import ua.opencities.fee.number.SetFirstNumber;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** How far the numbers of a year have come, and where a series that gave none begins. */
@Path("settings/numbers")
@RequestScoped
@Produces(View.HTML)
public class NumberPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private SeriesOfYear numbers;
  @Inject private SetFirstNumber setFirst;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View year(@QueryParam("year") String year) {
    int thisYear = LocalDate.now(clock).getYear();
    int asked = year == null || year.isBlank() ? thisYear : Typed.year("year", year);
    return View.of("fee/numbers.jte")
        .with("year", asked)
        .with("thisYear", thisYear)
        .with("series", numbers.all(asker.actor(), asked));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response set() {
    var form = new FormReading(sent);
    int year = form.year("year");
    var series = form.choice("series", Series.class);
    int first = form.number("first");
    form.sayWhatIsWrong();
    setFirst.set(asker.actor(), series, year, first);
    return Go.to("/settings/numbers?year=" + year).saying("fee.first-number-set", first);
  }
}
