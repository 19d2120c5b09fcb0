package ua.opencities.fee.statement;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;

/** UTF-8 with a byte-order mark, by which spreadsheets read Cyrillic; decimal points. */
public record StatementCsv(PeriodStatement statement, Texts texts) {
  public byte[] bytes() {
    var table = new StatementTable(statement, texts);
    var text = new StringWriter();
    text.append('\ufeff');
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(table.header());
      for (List<Object> row : table.rows())
        csv.printRecord(
            row.stream()
                .map(cell -> cell instanceof Money money ? money.decimal() : cell)
                .toList());
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
