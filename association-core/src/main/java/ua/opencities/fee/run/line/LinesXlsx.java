package ua.opencities.fee.run.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.opencities.shared.Money;

/** A workbook: numbers as numbers, the header stays in sight. */
public record LinesXlsx(LinesTable table) {
  private static final String AMOUNT = "#,##0.00";

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "OpenCities", "1.0")) {
      Worksheet sheet = book.newWorksheet("1");
      List<String> header = table.header();
      for (int across = 0; across < header.size(); across++) {
        sheet.value(0, across, header.get(across));
        sheet.width(across, across == 0 ? 34 : 18);
      }
      sheet.range(0, 0, 0, header.size() - 1).style().bold().wrapText(true).set();
      int at = 1;
      for (LineView line : table.lines()) row(sheet, at++, table.row(line));
      sheet.freezePane(1, 1);
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int at, List<Object> cells) {
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
