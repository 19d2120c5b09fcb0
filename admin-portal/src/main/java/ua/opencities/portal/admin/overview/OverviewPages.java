package ua.opencities.portal.admin.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.language.Texts;
import ua.opencities.portal.admin.report.ReceiptsChart;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeProgress;
import ua.opencities.report.fee.FeeReport;
import ua.opencities.report.overview.AssociationOverview;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.ReadTogether;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The home page of the office. */
@Path("/")
@RequestScoped
@Produces(View.HTML)
public class OverviewPages {
  @Inject private Asker asker;
  @Inject private ReadTogether together;
  @Inject private AssociationOverview overview;
  @Inject private FeeReport report;
  @Inject private FeeProgress progress;
  @Inject private OblastList oblasts;

  /**
   * @param map {@code members}, else what was paid
   */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View home(@QueryParam("map") @DefaultValue("") String map) {
    var actor = asker.actor();
    return together.read(actor, () -> home(actor, map.equals("members")));
  }

  private View home(Actor actor, boolean ofMembers) {
    var texts = Texts.of(asker.language());
    var now = overview.now(actor);
    int year = now.today().getYear();
    var fees = report.by(actor, year, Dimension.OBLAST);
    return View.of("overview/home.jte")
        .with("overview", now)
        .with("fees", fees)
        .with("receipts", new ReceiptsChart(progress.of(actor, year), texts))
        .with("ofMembers", ofMembers)
        .with(
            "map",
            ofMembers
                ? MembersMap.of(now.byOblast(), oblasts.all(actor), texts)
                : PaymentMap.of(fees, oblasts.all(actor), texts));
  }
}
