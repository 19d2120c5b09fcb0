package ua.opencities.portal.admin.season;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import ua.opencities.job.JobId;
import ua.opencities.job.QueueJob;
import ua.opencities.programme.folder.FoldersWanted;
import ua.opencities.programme.paper.PapersWanted;
import ua.opencities.programme.season.draft.QueueDrafts;
import ua.opencities.programme.season.reminder.RemindCouncils;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.YearInPath;

/** What is done for many councils at once; each deed is asked about on a page of its own first. */
@Path("seasons/{year: \\d+}")
@RequestScoped
@Produces(View.HTML)
public class BulkPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ChosenCouncils chosen;
  @Inject private RemindCouncils remindCouncils;
  @Inject private QueueDrafts queueDrafts;
  @Inject private QueueJob queueJob;

  @GET
  @Path("remind")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askToRemind(@PathParam("year") String typed, @BeanParam BoardForm form) {
    return ask("season/remind.jte", YearInPath.of(typed), form);
  }

  @POST
  @Path("remind")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response remind(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    Set<Role> roles =
        sent.fields("role").stream()
            .filter(name -> name.equals("CLERK") || name.equals("READER"))
            .map(Role::valueOf)
            .collect(toSet());
    var told = remindCouncils.remind(asker.actor(), year, councils(), roles, sent.field("words"));
    return Go.to("/seasons/" + year)
        .saying(
            "season.told",
            told.reminded(),
            told.letters(),
            told.today(),
            told.nobody(),
            told.nothing());
  }

  @GET
  @Path("drafts")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askToDraft(@PathParam("year") String typed, @BeanParam BoardForm form) {
    return ask("season/drafts.jte", YearInPath.of(typed), form);
  }

  @POST
  @Path("drafts")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response draft(@PathParam("year") String typed) {
    JobId job = queueDrafts.queue(asker.actor(), YearInPath.of(typed), councils());
    return Go.to("/jobs/" + job).saying("job.queued");
  }

  @GET
  @Path("papers")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View askForPapers(@PathParam("year") String typed, @BeanParam BoardForm form) {
    return ask("season/papers.jte", YearInPath.of(typed), form);
  }

  @POST
  @Path("papers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response papers(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    return WantedForm.wantsFolders(sent) ? folders(year) : papersOf(year);
  }

  private Response papersOf(int year) {
    var form = new FormReading(sent);
    var councils = form.read(() -> chosen.withProgrammes(asker.actor(), year, councils()));
    var wanted = form.read(() -> WantedForm.of(sent, year));
    form.sayWhatIsWrong();
    return queued(PapersWanted.JOB, wanted.argument(), councils);
  }

  private Response folders(int year) {
    return queued(
        FoldersWanted.JOB,
        new FoldersWanted(year).argument(),
        chosen.inSeason(asker.actor(), year, councils()));
  }

  private Response queued(String kind, String argument, Set<CouncilId> councils) {
    JobId job = queueJob.queue(asker.actor(), kind, argument, councils);
    return Go.to("/jobs/" + job).saying("job.queued");
  }

  private View ask(String template, int year, BoardForm form) {
    return View.of(template).with("chosen", chosen.of(asker.actor(), year, form));
  }

  private Set<CouncilId> councils() {
    return Chosen.read(sent.field("councils"));
  }
}
