package ua.opencities.scenario.table;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ua.opencities.language.Texts;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.shared.Money;

/** All councils; UTF-8 with a byte-order mark, by which spreadsheets read Cyrillic. */
public record ScenarioCsv(ScenarioResult result, Texts texts) {
  public byte[] bytes() {
    var table = new LinesTable(result, texts);
    var text = new StringWriter();
    text.append('\ufeff');
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(table.header());
      for (var row : table.rows())
        csv.printRecord(
            row.stream().map(it -> it instanceof Money money ? money.decimal() : it).toList());
    } catch (IOException writerNeverThrows) {
      throw new IllegalStateException(writerNeverThrows);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
