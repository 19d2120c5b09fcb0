package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.obstacle.ObstaclesOf;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.inheritance.InheritanceOf;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.shared.Page;
import ua.opencities.tariff.relief.ReliefRegister;
import ua.opencities.tariff.relief.ReliefSearch;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** A council's account: what it owes and why, at any day. */
@Path("councils/{id}/account")
@RequestScoped
@Produces(View.HTML)
public class AccountPages {
  @Inject private Asker asker;
  @Inject private MemberAccount accounts;
  @Inject private OpeningsOf openings;
  @Inject private TakenDebts taken;
  @Inject private CouncilProfile councils;
  @Inject private NoticeRegister notices;
  @Inject private InheritanceOf inheritance;
  @Inject private ReliefRegister reliefs;
  @Inject private ObstaclesOf obstacles;
  @Inject private SchedulesOf schedules;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View account(@PathParam("id") UUID id, @QueryParam("asOf") String asOf) {
    var council = new CouncilId(id);
    LocalDate today = LocalDate.now(clock);
    LocalDate day = Typed.optionalDate("asOf", asOf).orElse(today);
    return View.of("fee/account.jte")
        .with("council", councils.of(asker.actor(), council))
        .with("obstacles", obstacles.council(asker.actor(), council))
        .with("inherited", inheritance.lines(asker.actor(), council))
        .with("account", accounts.asOf(asker.actor(), council, day))
        .with("openings", openings.of(asker.actor(), council))
        .with("taken", taken.of(asker.actor(), council))
        .with("schedules", schedules.council(asker.actor(), council))
        .with("reliefs", reliefs.all(asker.actor(), ReliefSearch.of(council)))
        .with(
            "notices",
            notices.page(asker.actor(), NoticeSearch.all(new Page.Request(1, 5)).of(council)))
        .with("today", today);
  }
}
