package ua.opencities.portal.admin.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.report.year.ShortfallRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** Every council that cannot fund a year's fee, and what was agreed. */
@Path("shortfalls")
@RequestScoped
@Produces(View.HTML)
public class ShortfallListPages {
  @Inject private Asker asker;
  @Inject private ShortfallRegister shortfalls;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@QueryParam("page") @DefaultValue("1") int page) {
    return View.of("year/shortfalls.jte")
        .with("shortfalls", shortfalls.page(asker.actor(), new Page.Request(page, 25)))
        .with("today", LocalDate.now(clock));
  }
}
