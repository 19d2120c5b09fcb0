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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.year.execution.CheckYearReport;
import ua.opencities.programme.year.execution.CorrectYearReport;
import ua.opencities.programme.year.execution.FinishYearReport;
import ua.opencities.programme.year.execution.ReportOn;
import ua.opencities.programme.year.execution.SaveYearReport;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.execution.YearReportOf.ToWrite;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.programme.year.paper.TakeYearReport;
import ua.opencities.report.year.CouncilYear;
import ua.opencities.report.year.HelpInYear;
import ua.opencities.report.year.YearOfCouncil;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
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
  private static final String PROGRAMME = "programme";

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
  public View report(@PathParam("year") String typed, @QueryParam(PROGRAMME) String programme) {
    ReportOn on = on(typed, programme);
    var written = reports.of(asker.actor(), on);
    boolean writes = asker.actor().may(Role.CLERK);
    if (written.isEmpty() && !writes) throw new NotFound("report");
    return written.isEmpty() || writes && !written.get(0).isFinal()
        ? shown("year/report-form.jte", on).with("report", toWrite(on))
        : shown("year/report.jte", on)
            .with("report", written.get(0))
            .with("formats", papers.formats(asker.actor(), written.get(0)));
  }

  /** Two buttons: keep the draft, or keep it and look at the whole before it is finished. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response save(@PathParam("year") String typed, @QueryParam(PROGRAMME) String programme) {
    ReportOn on = on(typed, programme);
    var actor = asker.actor();
    save.save(actor, on.council(), on.year(), ReportForm.of(sent, toWrite(on)));
    if (!"true".equals(sent.field("whole"))) return to(on, "").saying("execution.draft-saved");
    check.check(actor, on);
    return to(on, "/finish").silently();
  }

  @GET
  @Path("finish")
  @RolesAllowed(Role.Named.CLERK)
  public View look(@PathParam("year") String typed, @QueryParam(PROGRAMME) String programme) {
    ReportOn on = on(typed, programme);
    YearReportView draft =
        reports.of(asker.actor(), on).stream()
            .findFirst()
            .filter(report -> !report.isFinal())
            .orElseThrow(() -> new NotFound("report"));
    return shown("year/report-finish.jte", on).with("report", draft);
  }

  @POST
  @Path("finish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response finish(@PathParam("year") String typed, @QueryParam(PROGRAMME) String programme) {
    var form = new FormReading(sent);
    int seen = form.number("version");
    form.sayWhatIsWrong();
    ReportOn on = on(typed, programme);
    finish.finish(asker.actor(), on, seen);
    return to(on, "").saying("execution.now-final");
  }

  @POST
  @Path("correct")
  @RolesAllowed(Role.Named.CLERK)
  public Response correct(
      @PathParam("year") String typed, @QueryParam(PROGRAMME) String programme) {
    ReportOn on = on(typed, programme);
    correct.correct(asker.actor(), on);
    return to(on, "").saying("execution.correction-begun");
  }

  @GET
  @Path("paper.{format: pdf|docx}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(
      @PathParam("year") String typed,
      @PathParam("format") String format,
      @QueryParam(PROGRAMME) String programme) {
    var file =
        papers.take(asker.actor(), on(typed, programme), PaperFormat.ending(format).orElseThrow());
    return Download.attachment(file.name(), file.mediaType(), file.bytes());
  }

  private ReportOn on(String year, String programme) {
    return new ReportOn(
        asker.actor().ownCouncil(),
        YearInPath.of(year),
        ProgrammeAsked.of(Objects.requireNonNullElse(programme, "")));
  }

  private static String query(ReportOn on) {
    return on.programme().map(first -> "?programme=" + first).orElse("");
  }

  private static View shown(String template, ReportOn on) {
    return View.of(template).with("year", on.year()).with("of", query(on));
  }

  private static Go to(ReportOn on, String page) {
    return Go.to("/year/" + on.year() + "/report" + page + query(on));
  }

  /** What a council has for its fee is suggested for the programme that pays the fee. */
  private ToWrite toWrite(ReportOn on) {
    var actor = asker.actor();
    CouncilYear year = years.in(actor, on.council(), on.year());
    boolean paysFee = on.programme().filter(it -> !year.goesBy(it.value())).isEmpty();
    return reports.toWrite(actor, on, paysFee ? gains(actor, on, year) : List.of());
  }

  private List<String> gains(Actor actor, ReportOn on, CouncilYear year) {
    return Gains.of(year, help.of(actor, on.council(), on.year()));
  }
}
