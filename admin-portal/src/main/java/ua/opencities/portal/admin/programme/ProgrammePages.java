package ua.opencities.portal.admin.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.programme.AmendmentChanges;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeEditions;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.advice.AnswerAdvice;
import ua.opencities.programme.copy.FilesOfActs;
import ua.opencities.programme.issue.FormatsOfPapers;
import ua.opencities.programme.issue.TakeProgrammePaper;
import ua.opencities.programme.publication.PublicationOf;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeOrder;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Typed;

/** All councils' programmes: to read, and to advise on while they are drafts. */
@Path("programmes")
@RequestScoped
@Produces(View.HTML)
public class ProgrammePages {
  @Inject private Asker asker;
  @Inject private ProgrammeRegister register;
  @Inject private ProgrammeDetails details;
  @Inject private FilesOfActs files;
  @Inject private ProgrammeEditions editions;
  @Inject private FormatsOfPapers formats;
  @Inject private AdviceGiven given;
  @Inject private AmendmentChanges changes;
  @Inject private PublicationOf publication;
  @Inject private AnswerAdvice answer;
  @Inject private CouncilProfile profile;
  @Inject private OblastList oblasts;
  @Inject private TakeProgrammePaper papers;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(
      @QueryParam("year") String year,
      @QueryParam("state") String state,
      @QueryParam("oblast") String oblast,
      @QueryParam("q") String words,
      @QueryParam("advice") String advice,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    var actor = asker.actor();
    var filter = ProgrammeFilter.asked(year, state, oblast, words).advised(advice);
    var order = ProgrammeOrder.of(sort);
    return View.of("programme/list.jte")
        .with("programmes", register.page(actor, filter, order, new Page.Request(page, 25)))
        .with("filter", filter)
        .with("sort", order.sort())
        .with("thisYear", LocalDate.now(clock).getYear())
        .with("oblasts", oblasts.all(actor));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var programme = details.of(actor, new ProgrammeId(id));
    return View.of("programme/show.jte")
        .with("programme", programme)
        .with("actFiles", files.of(actor, programme.id()))
        .with("formats", formats.of(actor, programme))
        .with("council", profile.of(actor, programme.council()))
        .with("editions", editions.of(actor, programme.id()))
        .with("advice", given.on(actor, programme.id()))
        .with("changes", changes.of(actor, programme.id()))
        .with("publication", publication.of(actor, programme));
  }

  @POST
  @Path("{id}/advice")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response advise(
      @PathParam("id") UUID id,
      @FormParam("answer") @DefaultValue("") String chosen,
      @FormParam("remarks") @DefaultValue("") String remarks) {
    var step = Typed.choice("answer", chosen, AdviceAnswer.class).step();
    answer.answer(asker.actor(), new ProgrammeId(id), step, remarks);
    return Go.to("/programmes/" + id).saying("programme.answered");
  }

  @GET
  @Path("{id}/documents/{kind: [a-z-]+}.{format: [a-z]+}")
  @Produces("*/*")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(
      @PathParam("id") UUID id,
      @PathParam("kind") String kind,
      @PathParam("format") String format,
      @QueryParam("version") Integer version) {
    return Download.of(
        version == null
            ? papers.take(asker.actor(), new ProgrammeId(id), kind, format)
            : papers.take(asker.actor(), new ProgrammeId(id), kind, version, format));
  }
}
