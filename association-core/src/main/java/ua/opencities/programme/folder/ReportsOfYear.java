package ua.opencities.programme.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.folder.FolderPart;
import ua.opencities.document.paper.PaperAttempt;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.programme.year.paper.TakeYearReport;
import ua.opencities.programme.year.shortfall.ShortfallOf;
import ua.opencities.programme.year.shortfall.ShortfallView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Every report on the year as facts, the newest as a paper too, and the talk about a shortfall. */
@ApplicationScoped
class ReportsOfYear implements FolderPart {
  @Inject private YearReportOf reports;
  @Inject private TakeYearReport papers;
  @Inject private ShortfallOf shortfalls;

  @Override
  public List<FolderFile> of(Actor actor, CouncilId council, int year) {
    List<FolderFile> files = new ArrayList<>();
    List<YearReportView> written = reports.in(actor, council, year);
    for (YearReportView report : written)
      files.add(
          FolderFile.text("report/report-" + report.number() + ".json", FactsJson.of(report)));
    if (!written.isEmpty()) papers(actor, written.get(0), files);
    List<ShortfallView> said = shortfalls.in(actor, council, year);
    for (int i = 0; i < said.size(); i++)
      files.add(
          FolderFile.text(
              "shortfall/said-" + (said.size() - i) + ".json", FactsJson.of(said.get(i))));
    return files;
  }

  /** One of an uploaded DOCX may have no PDF: its place is taken by the reason. */
  private void papers(Actor actor, YearReportView report, List<FolderFile> files) {
    String at = "report/report-" + report.number() + ".";
    files.add(
        FolderFile.small(
            at + PaperFormat.DOCX.extension(),
            asker ->
                papers.take(asker, report.council(), report.year(), PaperFormat.DOCX).bytes()));
    PaperAttempt pdf = papers.attempt(actor, report.council(), report.year(), PaperFormat.PDF);
    String name = at + PaperFormat.PDF.extension();
    pdf.file().ifPresent(file -> files.add(FolderFile.small(name, asker -> file.bytes())));
    pdf.without()
        .map(why -> Texts.of(Language.UK).sentence(why) + "\n")
        .ifPresent(why -> files.add(FolderFile.text(name + ".txt", why)));
  }
}
