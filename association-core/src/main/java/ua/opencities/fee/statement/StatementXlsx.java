package ua.opencities.fee.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;

/** A workbook: what it is on top, sums as numbers, days as days, the header stays in sight. */
public record StatementXlsx(PeriodStatement statement, Texts texts) {
  private static final int HEADER = 2;
  private static final String AMOUNT = "#,##0.00";
  private static final String DAY = "dd.mm.yyyy";
  private static final int[] WIDTHS = {12, 26, 18, 60, 16, 16, 16, 16};

  public byte[] bytes() {
    var table = new StatementTable(statement, texts);
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "OpenCities", "1.0")) {
      Worksheet sheet = book.newWorksheet("1");
      sheet.value(0, 0, table.title());
      sheet.style(0, 0).bold().fontSize(14).set();
      List<String> header = table.header();
      for (int across = 0; across < header.size(); across++) {
        sheet.value(HEADER, across, header.get(across));
        sheet.width(across, WIDTHS[across]);
      }
      sheet.range(HEADER, 0, HEADER, header.size() - 1).style().bold().wrapText(true).set();
      int at = HEADER + 1;
      for (List<Object> row : table.rows()) row(sheet, at++, row);
      sheet.freezePane(0, HEADER + 1);
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
      } else if (cell instanceof LocalDate day) {
        sheet.value(at, across, day);
        sheet.style(at, across).format(DAY).set();
      } else sheet.value(at, across, cell.toString());
    }
  }
}
