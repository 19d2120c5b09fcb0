package ua.opencities.portal.admin.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ua.opencities.job.JobProgress;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.reminder.round.RoundId;
import ua.opencities.reminder.round.RoundRegister;
import ua.opencities.reminder.round.RoundView;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The rounds, and one of them with its progress and its notices. */
@Path("reminders/rounds")
@RequestScoped
@Produces(View.HTML)
public class RoundPages {
  @Inject private Asker asker;
  @Inject private RoundRegister rounds;
  @Inject private NoticeRegister notices;
  @Inject private JobProgress jobs;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@QueryParam("page") @DefaultValue("1") int page) {
    return View.of("reminder/rounds.jte")
        .with("rounds", rounds.page(asker.actor(), new Page.Request(page, 25)));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View round(@PathParam("id") UUID id, @QueryParam("page") @DefaultValue("1") int page) {
    var actor = asker.actor();
    RoundView round = rounds.one(actor, new RoundId(id));
    return View.of("reminder/round.jte")
        .with("round", round)
        .with("job", round.job().map(job -> jobs.of(actor, job)))
        .with(
            "notices",
            notices.page(actor, NoticeSearch.all(new Page.Request(page, 50)).ofRound(id)));
  }
}
