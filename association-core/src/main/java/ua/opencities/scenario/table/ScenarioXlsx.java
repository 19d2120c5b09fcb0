package ua.opencities.scenario.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.opencities.language.Texts;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.shared.Money;

/** A workbook: the sums, then all councils; numbers as numbers. */
public record ScenarioXlsx(ScenarioResult result, Texts texts) {
  private static final String AMOUNT = "#,##0.00";

  public byte[] bytes() {
    var sums = new SumsTable(List.of(result), texts);
    var lines = new LinesTable(result, texts);
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "OpenCities", "1.0")) {
      sheet(book.newWorksheet(texts.text("scenario.sheet.sums")), sums.header(), sums.rows());
      sheet(book.newWorksheet(texts.text("scenario.sheet.lines")), lines.header(), lines.rows());
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return bytes.toByteArray();
  }

  static void sheet(Worksheet sheet, List<String> header, List<List<Object>> rows) {
    for (int across = 0; across < header.size(); across++) {
      sheet.value(0, across, header.get(across));
      sheet.width(across, across == 0 ? 38 : 18);
    }
    sheet.range(0, 0, 0, header.size() - 1).style().bold().wrapText(true).set();
    int at = 1;
    for (List<Object> row : rows) write(sheet, at++, row);
    sheet.freezePane(1, 1);
  }

  private static void write(Worksheet sheet, int at, List<Object> cells) {
    for (int across = 0; across < cells.size(); across++) {
      Object cell = cells.get(across);
      if (cell instanceof Money money) {
        sheet.value(at, across, money.amount());
        sheet.style(at, across).format(AMOUNT).set();
      } else if (cell instanceof Number number) sheet.value(at, across, number);
      else sheet.value(at, across, cell.toString());
    }
  }
}
