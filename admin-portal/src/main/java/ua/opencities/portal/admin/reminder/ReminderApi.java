package ua.opencities.portal.admin.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.job.JobProgress;
import ua.opencities.reminder.notice.NoticeJson;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.reminder.round.RoundId;
import ua.opencities.reminder.round.RoundRegister;
import ua.opencities.reminder.round.RoundView;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;
import ua.opencities.web.typed.Wanted;

/** Reminders for machines: what goes on a day, what went, and a round begun at once. */
@Path("api/v1/reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReminderApi {
  @Inject private Asker asker;
  @Inject private RemindersOn reminders;
  @Inject private NoticeRegister notices;
  @Inject private RoundRegister rounds;
  @Inject private RemindNow remindNow;
  @Inject private JobProgress jobs;

  /** Without a day that of the next round. */
  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ProspectJson> on(@BeanParam ProspectFilterForm form) {
    LocalDate day = form.day(reminders.next(asker.actor()));
    return PageJson.of(reminders.page(asker.actor(), day, form.search()), ProspectJson::of);
  }

  @GET
  @Path("notices")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<NoticeJson> notices(
      @QueryParam("state") String state,
      @QueryParam("q") String words,
      @QueryParam("council") UUID council,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    var search = new NoticeFilterForm(state, words, council, sort, page).search();
    return PageJson.of(notices.page(asker.actor(), search), NoticeJson::of);
  }

  /** Asked while a round is at work it answers with that one. */
  @POST
  @Path("rounds")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = RoundJson.class, responseCode = "202")
  public Response send() {
    RoundId id = remindNow.remind(asker.actor());
    return Response.accepted(json(id))
        .location(URI.create("/api/v1/reminders/rounds/" + id))
        .build();
  }

  @GET
  @Path("rounds/{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public RoundJson round(@PathParam("id") UUID id) {
    return json(new RoundId(id));
  }

  /** The newest first; how far the work of one is, is told of that one alone. */
  @GET
  @Path("rounds")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<RoundJson> rounds(
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("25") String size) {
    return PageJson.of(
        rounds.page(asker.actor(), Wanted.page(page, size, 25)),
        it -> RoundJson.of(it, Optional.empty()));
  }

  /** What a round sent, and what became of each. */
  @GET
  @Path("rounds/{id}/notices")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<NoticeJson> ofRound(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("50") String size) {
    rounds.one(asker.actor(), new RoundId(id));
    var search = NoticeSearch.all(Wanted.page(page, size, 50)).ofRound(id);
    return PageJson.of(notices.page(asker.actor(), search), NoticeJson::of);
  }

  private RoundJson json(RoundId id) {
    RoundView round = rounds.one(asker.actor(), id);
    return RoundJson.of(round, round.job().map(job -> jobs.of(asker.actor(), job)));
  }
}
