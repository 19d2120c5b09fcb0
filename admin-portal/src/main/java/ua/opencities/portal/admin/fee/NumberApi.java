package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.number.Series;
import ua.opencities.fee.number.SeriesOfYear;
import ua.opencities.fee.number.SeriesView;
import ua.opencities.fee.number.SetFirstNumber;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.typed.Typed;

/** How far the numbers of a year have come, and where a series that gave none begins. */
@Path("api/v1/number-series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NumberApi {
  @Inject private Asker asker;
  @Inject private SeriesOfYear numbers;
  @Inject private SetFirstNumber setFirst;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public AllJson year(@Parameter(required = true) @QueryParam("year") String year) {
    return AllJson.of(numbers.all(asker.actor(), Typed.year("year", year)));
  }

  /** Answers with all series of the year. Once a number of it was given the first one stays. */
  @POST
  @Path("{series}/first")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  @APIResponseSchema(value = AllJson.class, responseCode = "200")
  public AllJson first(@PathParam("series") String series, FirstJson wanted) {
    if (wanted == null || wanted.year() == null || wanted.first() == null)
      throw new BadRequestException("year and first");
    var which = Typed.choice("series", series, Series.class);
    setFirst.set(asker.actor(), which, wanted.year(), wanted.first());
    return AllJson.of(numbers.all(asker.actor(), wanted.year()));
  }

  public record FirstJson(Integer year, Integer first) {}

  public record AllJson(List<SeriesJson> items, int total) {
    static AllJson of(List<SeriesView> all) {
      return new AllJson(all.stream().map(SeriesJson::of).toList(), all.size());
    }
  }

  /** {@code last} is absent while no number was given. */
  public record SeriesJson(String series, int year, int first, Integer last) {
    static SeriesJson of(SeriesView it) {
      return new SeriesJson(
          it.series().name(), it.year(), it.first(), it.hasBegun() ? it.last() : null);
    }
  }
}
