package ua.opencities.programme.folder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.folder.FolderPart;
import ua.opencities.document.paper.PaperAttempt;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.execution.YearReportOf;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.programme.year.paper.TakeYearReport;
import ua.opencities.programme.year.shortfall.ShortfallOf;
import ua.opencities.programme.year.shortfall.ShortfallView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * Every report on each programme of the year as facts, the newest as a paper too, and the talk
 * about a shortfall.
 */
@ApplicationScoped
class ReportsOfYear implements FolderPart {
  @Inject private YearReportOf reports;
  @Inject private TakeYearReport papers;
  @Inject private ShortfallOf shortfalls;

  @Override
  public List<FolderFile> of(Actor actor, CouncilId council, int year) {
    List<FolderFile> files = new ArrayList<>();
    Map<ProgrammeId, List<YearReportView>> written =
        reports.in(actor, council, year).stream()
            .collect(groupingBy(YearReportView::first, LinkedHashMap::new, toList()));
    int nth = 0;
    for (List<YearReportView> ofOne : written.values()) {
      String folder = ++nth == 1 ? "report" : "report-" + nth;
      for (YearReportView report : ofOne)
        files.add(FolderFile.text(path(folder, report) + "json", FactsJson.of(report)));
      papers(actor, folder, ofOne.get(0), files);
    }
    List<ShortfallView> said = shortfalls.in(actor, council, year);
    for (int i = 0; i < said.size(); i++)
      files.add(
          FolderFile.text(
              "shortfall/said-" + (said.size() - i) + ".json", FactsJson.of(said.get(i))));
    return files;
  }

  /** One of an uploaded DOCX may have no PDF: its place is taken by the reason. */
  private void papers(Actor actor, String folder, YearReportView report, List<FolderFile> files) {
    String at = path(folder, report);
    files.add(
        FolderFile.small(
            at + PaperFormat.DOCX.extension(),
            asker -> papers.take(asker, report.on(), PaperFormat.DOCX).bytes()));
    PaperAttempt pdf = papers.attempt(actor, report.on(), PaperFormat.PDF);
    String name = at + PaperFormat.PDF.extension();
    pdf.file().ifPresent(file -> files.add(FolderFile.small(name, asker -> file.bytes())));
    pdf.without()
        .map(why -> Texts.of(Language.UK).sentence(why) + "\n")
        .ifPresent(why -> files.add(FolderFile.text(name + ".txt", why)));
  }

  private static String path(String folder, YearReportView report) {
    return folder + "/report-" + report.number() + ".";
  }
}
