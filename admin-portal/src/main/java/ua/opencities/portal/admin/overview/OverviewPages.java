package ua.opencities.portal.admin.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.OblastList;
import ua.opencities.language.Texts;
import ua.opencities.report.overview.AssociationOverview;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The home page of the office. */
@Path("/")
@RequestScoped
@Produces(View.HTML)
public class OverviewPages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private AssociationOverview overview;
  @Inject private OblastList oblasts;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View home() {
    var actor = asker.actor();
    var now = overview.now(actor);
    return View.of("overview/home.jte")
        .with("overview", now)
        .with("map", MembersMap.of(now.byOblast(), oblasts.all(actor), Texts.of(asker.language())))
        .with("today", LocalDate.now(clock));
  }
}
