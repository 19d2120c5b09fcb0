package ua.opencities.programme.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.folder.FolderPart;
import ua.opencities.document.paper.PaperFormat;
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
    if (!written.isEmpty())
      for (PaperFormat format : PaperFormat.values())
        files.add(
            new FolderFile(
                "report/report-" + written.get(0).number() + "." + format.extension(),
                asker -> papers.take(asker, council, year, format).bytes()));
    List<ShortfallView> said = shortfalls.in(actor, council, year);
    for (int i = 0; i < said.size(); i++)
      files.add(
          FolderFile.text(
              "shortfall/said-" + (said.size() - i) + ".json", FactsJson.of(said.get(i))));
    return files;
  }
}
