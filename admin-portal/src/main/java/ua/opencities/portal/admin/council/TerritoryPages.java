package ua.opencities.portal.admin.council;

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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.TerritoryHistory;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.shared.Period;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What the state's list of territories says of a council. */
@Path("councils/{id}/territory")
@RequestScoped
@Produces(View.HTML)
public class TerritoryPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilDossier dossier;
  @Inject private MarkTerritory mark;
  @Inject private TerritoryHistory history;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return form(id, CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response send(@PathParam("id") UUID id) {
    var typed = CheckedForm.of(sent, "status", "from", "until", "act");
    if (typed.goesBack()) return Response.ok(form(id, typed)).build();
    var form = new FormReading(sent);
    var status = form.choice("status", TerritoryStatus.class);
    Period days = form.period("from", "until");
    var act = form.optionalText("act", MarkTerritory.ACT);
    form.sayWhatIsWrong();
    return typed.then(
        () -> form(id, typed),
        () -> check(id, new TerritoryNote(status, Optional.of(days.from()), days.to()), act),
        () -> {
          mark.mark(asker.actor(), new CouncilId(id), status, days.from(), days.to(), act);
          return Go.to("/councils/" + id).saying("council.territory-marked");
        });
  }

  private View form(UUID id, CheckedForm typed) {
    return View.of("council/territory.jte")
        .with("dossier", dossier.of(asker.actor(), new CouncilId(id)))
        .with("history", history.of(asker.actor(), new CouncilId(id)))
        .with("typed", typed);
  }

  private View check(UUID id, TerritoryNote note, Optional<String> act) {
    return View.of("council/territory-check.jte")
        .with("dossier", dossier.of(asker.actor(), new CouncilId(id)))
        .with("note", note)
        .with("act", act);
  }
}
