package ua.opencities.programme.year.paper;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.IssuedPaperFacts;
import ua.opencities.document.PaperTrail;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperAttempt;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.template.DocxTemplates;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.programme.year.execution.ReportOn;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Hands out a report as a file. Of a draft it is made anew each time; of a finished one it is made
 * when it is first asked for, stored with its hash, and never made again.
 */
@UseCase
public class TakeYearReport {
  private final YearReportOf reports;
  private final GatherReport gather;
  private final TemplateInForce templates;
  private final DocxTemplates docx;
  private final PaperTrail trail;
  private final IssuePaper issue;
  private final FileContent files;
  private final IssueOnce once;

  @Inject
  TakeYearReport(
      YearReportOf reports,
      GatherReport gather,
      TemplateInForce templates,
      DocxTemplates docx,
      PaperTrail trail,
      IssuePaper issue,
      FileContent files,
      IssueOnce once) {
    this.reports = reports;
    this.gather = gather;
    this.templates = templates;
    this.docx = docx;
    this.trail = trail;
    this.issue = issue;
    this.files = files;
    this.once = once;
  }

  /**
   * The newest report on the programme.
   *
   * @throws NotFound when there is none, or the council is another's
   */
  public PaperFile take(Actor actor, ReportOn on, PaperFormat format) {
    return attempt(actor, on, format).orThrow();
  }

  /** The same for whoever goes on without it. */
  public PaperAttempt attempt(Actor actor, ReportOn on, PaperFormat format) {
    YearReportView report =
        reports.of(actor, on).stream().findFirst().orElseThrow(() -> new NotFound("report"));
    String name = "zvit-%d-%d.%s".formatted(on.year(), report.number(), format.extension());
    return PaperAttempt.of(
        () -> new PaperFile(name, format.mediaType(), bytes(actor, report, format)));
  }

  /** In which the newest report can be had: made of an uploaded DOCX it may have no PDF. */
  public List<PaperFormat> formats(Actor actor, YearReportView report) {
    if (report.isFinal() && made(actor, kind(PaperFormat.PDF), report).isPresent())
      return List.of(PaperFormat.values());
    var council = Optional.of(report.council());
    return PaperFormat.ofPaper(
        !docx.among(actor, council, List.of(YearReportTemplates.KIND)).isEmpty());
  }

  /** The same for several, by their ids. */
  public Map<UUID, List<PaperFormat>> formats(Actor actor, List<YearReportView> newest) {
    return newest.stream().collect(toMap(YearReportView::id, each -> formats(actor, each)));
  }

  private static String kind(PaperFormat format) {
    return YearReportTemplates.KIND + "." + format.extension();
  }

  private byte[] bytes(Actor actor, YearReportView report, PaperFormat format) {
    return report.isFinal()
        ? files.read(actor, kept(actor, report, format)).bytes()
        : format.of(paper(actor, report)).bytes();
  }

  private FileId kept(Actor actor, YearReportView report, PaperFormat format) {
    String kind = kind(format);
    return made(actor, kind, report)
        .orElseGet(
            () -> {
              once.hold(report.id());
              return made(actor, kind, report).orElseGet(() -> make(actor, kind, report, format));
            });
  }

  private Optional<FileId> made(Actor actor, String kind, YearReportView report) {
    return trail.of(actor, kind, report.id()).stream().map(IssuedPaperFacts::file).findFirst();
  }

  private FileId make(Actor actor, String kind, YearReportView report, PaperFormat format) {
    var order =
        new IssuePaper.Order(
            Optional.of(report.council()),
            kind,
            report.id(),
            report.sha256().orElseThrow(),
            paper(actor, report),
            format);
    // made here and not there: a rule thrown out of that use case would end the transaction
    return issue.issue(actor, order, format.of(order.paper()).bytes()).file();
  }

  private Paper paper(Actor actor, YearReportView report) {
    var wording = templates.of(actor, Optional.of(report.council()), YearReportTemplates.KIND);
    return gather.of(actor, report).filled(wording.read());
  }
}
