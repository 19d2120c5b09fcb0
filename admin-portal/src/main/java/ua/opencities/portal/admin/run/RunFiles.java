package ua.opencities.portal.admin.run;

import jakarta.ws.rs.core.Response;
import java.util.List;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.fee.run.line.LinesCsv;
import ua.opencities.fee.run.line.LinesTable;
import ua.opencities.fee.run.line.LinesXlsx;
import ua.opencities.language.Texts;
import ua.opencities.web.file.Download;

/** Lines as a file, by the ending of its name. */
final class RunFiles {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private RunFiles() {}

  static Response of(List<LineView> lines, boolean hindered, String name, Texts texts) {
    var table = new LinesTable(lines, hindered, texts);
    return name.endsWith("csv")
        ? Download.attachment(name, "text/csv;charset=UTF-8", new LinesCsv(table).bytes())
        : Download.attachment(name, XLSX, new LinesXlsx(table).bytes());
  }
}
