package ua.opencities.report.fee;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ua.opencities.language.Texts;
import ua.opencities.shared.Cells;

/**
 * The report as CSV: UTF-8 with a byte-order mark (spreadsheets read Cyrillic by it), commas,
 * decimal points, no sum row (whoever adds the column up must not count twice).
 */
public record FeeReportCsv(FeeReportView report, Texts texts) {
  public byte[] bytes() {
    var text = new StringWriter();
    text.append('\ufeff');
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      var header = new ArrayList<String>();
      header.addAll(
          List.of(
              texts.text("report.fees.year"),
              texts.text("report.fees.oblast-code"),
              texts.text("report.fees.oblast")));
      FeeFigure.ALL.forEach(column -> header.add(texts.text(column.key())));
      if (report.demonstration()) header.add(texts.text("report.note"));
      csv.printRecord(header);
      for (var line : report.lines()) {
        var row = new ArrayList<String>();
        row.add(String.valueOf(report.year()));
        row.add(line.key());
        row.add(Cells.defused(line.name(texts.language())));
        FeeFigure.ALL.forEach(column -> row.add(column.decimal(line.figures())));
        if (report.demonstration()) row.add(texts.text("report.invented"));
        csv.printRecord(row);
      }
    } catch (IOException writerNeverThrows) {
      throw new IllegalStateException(writerNeverThrows);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
