package ua.opencities.portal.member.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.year.execution.CheckYearReport;
import ua.opencities.programme.year.execution.CorrectYearReport;
import ua.opencities.programme.year.execution.FinishYearReport;
import ua.opencities.programme.year.execution.SaveYearReport;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.execution.YearReportOf.ToWrite;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.programme.year.paper.TakeYearReport;
import ua.opencities.report.year.HelpInYear;
import ua.opencities.report.year.YearOfCouncil;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.YearInPath;

/** The report on the year: written as a draft, finished after a look at the whole, then read. */
@Path("year/{year: \\d+}/report")
@RequestScoped
@Produces(View.HTML)
public class ReportPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private YearOfCouncil years;
  @Inject private HelpInYear help;
  @Inject private YearReportOf reports;
  @Inject private SaveYearReport save;
  @Inject private CheckYearReport check;
  @Inject private FinishYearReport finish;
  @Inject private CorrectYearReport correct;
  @Inject private TakeYearReport papers;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View report(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var written = written(year);
    boolean writes = asker.actor().may(Role.CLERK);
    if (written.isEmpty() && !writes) throw new NotFound("report");
    return written.isEmpty() || writes && !written.get(0).isFinal()
        ? View.of("year/report-form.jte").with("year", year).with("report", toWrite(year))
        : View.of("year/report.jte")
            .with("year", year)
            .with("report", written.get(0))
            .with("formats", papers.formats(asker.actor(), written.get(0)));
  }

  /** Two buttons: keep the draft, or keep it and look at the whole before it is finished. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response save(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var actor = asker.actor();
    save.save(actor, actor.ownCouncil(), year, ReportForm.of(sent, toWrite(year)));
    if (!"true".equals(sent.field("whole")))
      return Go.to("/year/" + year + "/report").saying("execution.draft-saved");
    check.check(actor, actor.ownCouncil(), year);
    return Go.to("/year/" + year + "/report/finish").silently();
  }

  @GET
  @Path("finish")
  @RolesAllowed(Role.Named.CLERK)
  public View look(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    YearReportView draft =
        written(year).stream()
            .findFirst()
            .filter(report -> !report.isFinal())
            .orElseThrow(() -> new NotFound("report"));
    return View.of("year/report-finish.jte").with("year", year).with("report", draft);
  }

  @POST
  @Path("finish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response finish(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    var form = new FormReading(sent);
    int seen = form.number("version");
    form.sayWhatIsWrong();
    finish.finish(asker.actor(), asker.actor().ownCouncil(), year, seen);
    return Go.to("/year/" + year + "/report").saying("execution.now-final");
  }

  @POST
  @Path("correct")
  @RolesAllowed(Role.Named.CLERK)
  public Response correct(@PathParam("year") String typed) {
    int year = YearInPath.of(typed);
    correct.correct(asker.actor(), asker.actor().ownCouncil(), year);
    return Go.to("/year/" + year + "/report").saying("execution.correction-begun");
  }

  @GET
  @Path("paper.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(@PathParam("year") String typed, @PathParam("format") String format) {
    var actor = asker.actor();
    var file =
        papers.take(
            actor,
            actor.ownCouncil(),
            YearInPath.of(typed),
            PaperFormat.ending(format).orElseThrow());
    return Download.attachment(file.name(), file.mediaType(), file.bytes());
  }

  private List<YearReportView> written(int year) {
    return reports.in(asker.actor(), asker.actor().ownCouncil(), year);
  }

  private ToWrite toWrite(int year) {
    var actor = asker.actor();
    var council = actor.ownCouncil();
    var known = Gains.of(years.in(actor, council, year), help.of(actor, council, year));
    return reports.toWrite(actor, council, year, known);
  }
}
