package ua.opencities.fee.run.line;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ua.opencities.shared.Money;

/** UTF-8 with a byte-order mark, by which spreadsheets read Cyrillic; decimal points. */
public record LinesCsv(LinesTable table) {
  public byte[] bytes() {
    var text = new StringWriter();
    text.append('\ufeff');
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(table.header());
      for (LineView line : table.lines())
        csv.printRecord(
            table.row(line).stream()
                .map(cell -> cell instanceof Money money ? money.decimal() : cell)
                .toList());
    } catch (IOException writerNeverThrows) {
      throw new IllegalStateException(writerNeverThrows);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
