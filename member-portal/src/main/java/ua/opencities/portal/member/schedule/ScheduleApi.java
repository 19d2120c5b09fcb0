package ua.opencities.portal.member.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.fee.schedule.ScheduleJson;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The council's own payment schedules for machines, the newest first. */
@Path("api/v1/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleApi {
  @Inject private Asker asker;
  @Inject private SchedulesOf schedules;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ScheduleJson> list() {
    var actor = asker.actor();
    return PageJson.of(
        Page.whole(schedules.council(actor, actor.ownCouncil())), ScheduleJson::toCouncil);
  }
}
