package ua.opencities.portal.admin.opening;

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
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import ua.opencities.fee.opening.OpeningImportId;
import ua.opencities.fee.opening.OpeningReading;
import ua.opencities.fee.opening.RehearseOpenings;
import ua.opencities.fee.opening.line.OpeningField;
import ua.opencities.fee.opening.line.OpeningTerms;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The day the books are taken over and which column says what; then the table is rehearsed. */
@Path("openings/imports/{id}/columns")
@RequestScoped
@Produces(View.HTML)
public class OpeningColumnsPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private OpeningReading imports;
  @Inject private RehearseOpenings rehearse;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var taken = imports.of(actor, new OpeningImportId(id));
    var sample = imports.sample(actor, new OpeningImportId(id));
    LocalDate endOfLastYear = LocalDate.of(LocalDate.now(clock).getYear() - 1, 12, 31);
    return View.of("opening/columns.jte")
        .with("taken", taken)
        .with("sample", sample)
        .with("cutOver", taken.terms().map(OpeningTerms::cutOver).orElse(endOfLastYear))
        .with("today", LocalDate.now(clock))
        .with(
            "columns",
            taken
                .terms()
                .map(OpeningTerms::columns)
                .orElseGet(() -> OpeningTerms.guessed(sample.headings())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response rehearse(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    LocalDate cutOver = form.date("cutOver");
    Map<OpeningField, String> columns = new EnumMap<>(OpeningField.class);
    for (OpeningField field : OpeningField.values())
      form.optionalText(field.name(), 300).ifPresent(heading -> columns.put(field, heading));
    form.sayWhatIsWrong();
    rehearse.rehearse(asker.actor(), new OpeningImportId(id), new OpeningTerms(cutOver, columns));
    return Go.to("/openings/imports/" + id).silently();
  }
}
