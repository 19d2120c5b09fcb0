package ua.opencities.portal.admin.tool;

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
import java.util.Optional;
import ua.opencities.fee.account.OverdueFee;
import ua.opencities.fee.account.OverdueFees;
import ua.opencities.fee.obstacle.StandingObstacles;
import ua.opencities.fee.policy.ArrearsPolicyInForce;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.ToolCatalogue;
import ua.opencities.tool.ToolMatrix;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** Members down, tools across; who is late past the grace period is said above. */
@Path("tools")
@RequestScoped
@Produces(View.HTML)
public class ToolPages {
  @Inject private Asker asker;
  @Inject private ToolMatrix matrix;
  @Inject private ToolCatalogue catalogue;
  @Inject private OverdueFees overdue;
  @Inject private ArrearsPolicyInForce policy;
  @Inject private StandingObstacles obstacles;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View matrix(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    var late =
        overdue.on(asker.actor(), LocalDate.now(clock)).stream()
            .filter(fee -> fee.pastGrace() && !fee.rests())
            .toList();
    return View.of("tool/tools.jte")
        .with("tools", catalogue.all(asker.actor()))
        .with("words", words)
        .with("late", late)
        .with(
            "obstacles",
            obstacles.of(asker.actor(), late.stream().map(OverdueFee::council).toList()))
        .with("policy", policy.now(asker.actor()))
        .with("rows", matrix.page(asker.actor(), Optional.of(words), new Page.Request(page, 25)));
  }
}
