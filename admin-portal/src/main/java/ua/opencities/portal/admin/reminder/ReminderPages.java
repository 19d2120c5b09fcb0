package ua.opencities.portal.admin.reminder;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.fee.obstacle.ObstacleView;
import ua.opencities.fee.obstacle.StandingObstacles;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.reminder.policy.ReminderPolicy;
import ua.opencities.reminder.prospect.Outcome;
import ua.opencities.reminder.prospect.Prospect;
import ua.opencities.reminder.prospect.ProspectSearch;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.reminder.round.RoundId;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;

/** Who gets a reminder next and who does not, and why; sent at once if the office wants. */
@Path("reminders")
@RequestScoped
@Produces(View.HTML)
public class ReminderPages {
  /** Shown before all of them are sent. */
  private static final int SAMPLE = 10;

  @Inject private Asker asker;
  @Inject private RemindersOn reminders;
  @Inject private ReminderPolicies policies;
  @Inject private RemindNow remindNow;
  @Inject private OblastList oblasts;
  @Inject private StandingObstacles obstacles;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View next(@BeanParam ProspectFilterForm form) {
    var actor = asker.actor();
    LocalDate day = form.day(reminders.next(actor));
    var prospects = reminders.page(actor, day, form.search());
    return View.of("reminder/next.jte")
        .with("day", day)
        .with("form", form)
        .with("schedule", policies.schedule(actor))
        .with("rules", rules())
        .with("counts", reminders.counts(actor, day))
        .with("prospects", prospects)
        .with("obstacles", standing(prospects))
        .with("oblasts", oblasts.all(actor));
  }

  @GET
  @Path("send")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askToSend() {
    var actor = asker.actor();
    LocalDate today = LocalDate.now(clock);
    var going =
        reminders.page(
            actor, today, ProspectSearch.of(Outcome.Group.GOES, new Page.Request(1, SAMPLE)));
    return View.of("reminder/send.jte")
        .with("counts", reminders.counts(actor, today))
        .with("obstacles", standing(going))
        .with("rules", rules())
        .with("going", going);
  }

  private Map<PolicyId, ReminderPolicy> rules() {
    return policies.all(asker.actor()).stream().collect(toMap(ReminderPolicy::id, it -> it));
  }

  /** A reminder goes all the same, unless it rests; but whoever sends it should know. */
  private Map<CouncilId, List<ObstacleView>> standing(Page<Prospect> prospects) {
    return obstacles.of(
        asker.actor(), prospects.items().stream().map(Prospect::council).distinct().toList());
  }

  @POST
  @Path("send")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response send() {
    RoundId round = remindNow.remind(asker.actor());
    return Go.to("/reminders/rounds/" + round).saying("reminder.begun");
  }
}
