package ua.opencities.report.fee;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.language.Texts;
import ua.opencities.shared.table.CellTable;

/**
 * The report as CSV: UTF-8 with a byte-order mark (spreadsheets read Cyrillic by it), commas,
 * decimal points, no sum row (whoever adds the column up must not count twice).
 */
public record FeeReportCsv(FeeReportView report, Texts texts) {
  public byte[] bytes() {
    var header = new ArrayList<String>();
    header.addAll(
        List.of(
            texts.text("report.fees.year"),
            texts.text("report.fees.oblast-code"),
            texts.text("report.fees.oblast")));
    FeeFigure.ALL.forEach(column -> header.add(texts.text(column.key())));
    if (report.demonstration()) header.add(texts.text("report.note"));
    return new CellTable(header, report.lines().stream().map(this::row).toList()).csv();
  }

  private List<Object> row(FeeReportLine line) {
    List<Object> row = new ArrayList<>();
    row.add(report.year());
    row.add(line.key());
    row.add(line.name(texts.language()));
    FeeFigure.ALL.forEach(column -> row.add(column.of(line.figures())));
    if (report.demonstration()) row.add(texts.text("report.invented"));
    return row;
  }
}
