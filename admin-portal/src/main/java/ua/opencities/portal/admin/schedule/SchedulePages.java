package ua.opencities.portal.admin.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.schedule.ApproveSchedule;
import ua.opencities.fee.schedule.EndSchedule;
import ua.opencities.fee.schedule.ScheduleRegister;
import ua.opencities.fee.schedule.ScheduleSearch;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** The schedules of all councils; one of them, its approval and its end. */
@Path("schedules")
@RequestScoped
@Produces(View.HTML)
public class SchedulePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ScheduleRegister schedules;
  @Inject private ApproveSchedule approve;
  @Inject private EndSchedule end;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("page") @DefaultValue("1") String page) {
    var wanted = Wanted.one(ScheduleState.class, state);
    return View.of("schedule/list.jte")
        .with("words", Wanted.words(words))
        .with("state", wanted.map(Enum::name).orElse(""))
        .with(
            "schedules",
            schedules.page(
                asker.actor(),
                new ScheduleSearch(
                    Optional.empty(),
                    Optional.empty(),
                    wanted,
                    Wanted.words(words),
                    Wanted.page(page, 25))));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View schedule(@PathParam("id") UUID id) {
    return View.of("schedule/schedule.jte")
        .with("schedule", schedules.one(asker.actor(), new ScheduleId(id)));
  }

  @POST
  @Path("{id}/approve")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response approve(@PathParam("id") UUID id) {
    approve.approve(asker.actor(), new ScheduleId(id));
    return Go.to("/schedules/" + id).saying("schedule.approved");
  }

  @GET
  @Path("{id}/end")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View ending(@PathParam("id") UUID id) {
    return View.of("schedule/end.jte")
        .with("schedule", schedules.one(asker.actor(), new ScheduleId(id)))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response end(@PathParam("id") UUID id) {
    var schedule = new ScheduleId(id);
    var form = new FormReading(sent);
    boolean waits = schedules.one(asker.actor(), schedule).state() == ScheduleState.WAITING;
    Optional<ReliefAct> act =
        waits ? Optional.empty() : Optional.ofNullable(ScheduleForm.act(form));
    String reason = form.text("reason", NewSchedule.REASON);
    form.sayWhatIsWrong();
    end.end(asker.actor(), schedule, act, reason);
    return Go.to("/schedules/" + id).saying(waits ? "schedule.withdrawn" : "schedule.ended");
  }
}
