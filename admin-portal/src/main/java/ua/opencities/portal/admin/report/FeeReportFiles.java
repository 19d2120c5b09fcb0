package ua.opencities.portal.admin.report;

import jakarta.ws.rs.core.Response;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeReportCsv;
import ua.opencities.report.fee.FeeReportText;
import ua.opencities.report.fee.FeeReportView;
import ua.opencities.report.fee.FeeReportXlsx;
import ua.opencities.web.file.Download;

/** The report as a file, in the reader's language. */
public final class FeeReportFiles {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private FeeReportFiles() {}

  public static Response of(FeeReportView report, String format, Language language) {
    var texts = Texts.of(language);
    String name = "fees-" + report.year() + "-by-oblast." + format;
    return switch (format) {
      case "csv" ->
          Download.attachment(
              name, "text/csv;charset=UTF-8", new FeeReportCsv(report, texts).bytes());
      case "xlsx" -> Download.attachment(name, XLSX, new FeeReportXlsx(report, texts).bytes());
      default ->
          Response.ok(new FeeReportText(report, texts).table(), "text/plain;charset=UTF-8").build();
    };
  }
}
