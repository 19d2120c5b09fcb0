package ua.opencities.report.fee;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.opencities.language.Texts;
import ua.opencities.shared.Cells;

/** Beside the sums: who owes and cannot pay, why and since when. */
record HinderedSheet(List<FeeReportRow> rows, Texts texts) {
  private static final List<String> COLUMNS =
      List.of("council", "oblast", "invoice", "outstanding", "overdue", "obstacles");
  private static final String AMOUNT = "#,##0.00";

  void into(Workbook book) {
    Worksheet sheet = book.newWorksheet(texts.text("report.hindered.sheet"));
    for (int i = 0; i < COLUMNS.size(); i++) {
      sheet.value(0, i, texts.text("report.hindered." + COLUMNS.get(i)));
      sheet.width(i, i == 0 || i == COLUMNS.size() - 1 ? 44 : 18);
    }
    sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().wrapText(true).set();
    int at = 1;
    for (FeeReportRow row : rows) {
      sheet.value(at, 0, Cells.defused(row.name()));
      sheet.value(at, 1, Cells.defused(row.oblast()));
      sheet.value(at, 2, Cells.defused(row.invoiceNumber().orElse("")));
      sheet.value(at, 3, row.outstanding().amount());
      sheet.value(at, 4, row.overdue().amount());
      sheet.range(at, 3, at, 4).style().format(AMOUNT).set();
      sheet.value(at++, 5, row.obstacles().stream().map(this::words).collect(joining("; ")));
    }
    sheet.freezePane(1, 1);
  }

  private String words(FeeReportRow.Obstacle it) {
    String kind = it.kind().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.text("obstacle.in-list", texts.text("obstacle.obstacle-kind." + kind), it.since());
  }
}
