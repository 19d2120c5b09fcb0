package ua.opencities.portal.admin.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.ApproveSchedule;
import ua.opencities.fee.schedule.EndSchedule;
import ua.opencities.fee.schedule.ScheduleJson;
import ua.opencities.fee.schedule.ScheduleRegister;
import ua.opencities.fee.schedule.ScheduleSearch;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** Payment schedules for machines: all of them, one, its approval and its end. */
@Path("api/v1/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleApi {
  @Inject private Asker asker;
  @Inject private ScheduleRegister schedules;
  @Inject private ApproveSchedule approve;
  @Inject private EndSchedule end;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ScheduleJson> list(
      @QueryParam("council") UUID council,
      @QueryParam("invoice") UUID invoice,
      @QueryParam("state") String state,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("25") String size) {
    var search =
        new ScheduleSearch(
            Optional.ofNullable(council).map(CouncilId::new),
            Optional.ofNullable(invoice).map(InvoiceId::new),
            Optional.ofNullable(state).map(it -> Typed.choice("state", it, ScheduleState.class)),
            Wanted.words(words),
            Wanted.page(page, size, 25));
    return PageJson.of(schedules.page(asker.actor(), search), ScheduleJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public ScheduleJson schedule(@PathParam("id") UUID id) {
    return ScheduleJson.of(schedules.one(asker.actor(), new ScheduleId(id)));
  }

  @POST
  @Path("{id}/approve")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public ScheduleJson approve(@PathParam("id") UUID id) {
    approve.approve(asker.actor(), new ScheduleId(id));
    return schedule(id);
  }

  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public ScheduleJson end(@PathParam("id") UUID id, EndingJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    end.end(asker.actor(), new ScheduleId(id), EndingJson.read(wanted.act()), wanted.reason());
    return schedule(id);
  }
}
