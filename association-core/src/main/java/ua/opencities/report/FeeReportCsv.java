package ua.opencities.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The report as CSV: UTF-8 with a byte-order mark (spreadsheets read Cyrillic by it), commas,
 * decimal points, no sum row (whoever adds the column up must not count twice).
 */
public final class FeeReportCsv {
  private FeeReportCsv() {}

  public static byte[] of(FeeReportView report, ReportWords words) {
    var text = new StringWriter();
    text.append('\ufeff');
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      var header = new ArrayList<String>();
      header.addAll(
          List.of(
              words.of("report.fees.year"),
              words.of("report.fees.oblast-code"),
              words.of("report.fees.oblast")));
      FeeReportColumn.ALL.forEach(column -> header.add(words.of(column.key())));
      if (report.demonstration()) header.add(words.of("report.note"));
      csv.printRecord(header);
      for (var line : report.lines()) {
        var row = new ArrayList<String>();
        row.add(String.valueOf(report.year()));
        row.add(line.key());
        row.add(Cells.defused(line.name(words.language())));
        FeeReportColumn.ALL.forEach(column -> row.add(column.decimal(line.figures())));
        if (report.demonstration()) row.add(words.of("report.invented"));
        csv.printRecord(row);
      }
    } catch (IOException writerNeverThrows) {
      throw new IllegalStateException(writerNeverThrows);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
