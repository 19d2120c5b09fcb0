package ua.opencities.report.fee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.opencities.language.Texts;
import ua.opencities.shared.Cells;
import ua.opencities.shared.Money;

/** The report as a workbook: numbers as numbers, the header stays in sight, sums below. */
public record FeeReportXlsx(FeeReportView report, Texts texts) {
  private static final int HEADER = 2;
  private static final String AMOUNT = "#,##0.00";

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "OpenCities", "1.0")) {
      Worksheet sheet = book.newWorksheet(String.valueOf(report.year()));
      String title = texts.text("report.fees.title") + " " + report.year();
      sheet.value(
          0, 0, report.demonstration() ? title + " · " + texts.text("report.invented") : title);
      sheet.style(0, 0).bold().fontSize(14).set();
      sheet.value(HEADER, 0, texts.text("report.fees.oblast"));
      for (var column : FeeFigure.ALL)
        sheet.value(HEADER, column.ordinal() + 1, texts.text(column.key()));
      sheet.range(HEADER, 0, HEADER, FeeFigure.ALL.size()).style().bold().wrapText(true).set();
      int at = HEADER + 1;
      for (var line : report.lines()) row(sheet, at++, line.name(texts.language()), line.figures());
      row(sheet, at, texts.text("report.fees.total"), report.totals());
      sheet.range(at, 0, at, FeeFigure.ALL.size()).style().bold().set();
      sheet.freezePane(1, HEADER + 1);
      sheet.width(0, 28);
      for (var column : FeeFigure.ALL) sheet.width(column.ordinal() + 1, 16);
      if (!report.hindered().isEmpty()) new HinderedSheet(report.hindered(), texts).into(book);
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int at, String name, FeeFigures figures) {
    sheet.value(at, 0, Cells.defused(name));
    for (var column : FeeFigure.ALL) {
      int across = column.ordinal() + 1;
      Object value = column.of(figures);
      sheet.value(at, across, value instanceof Money money ? money.amount() : (Number) value);
      if (value instanceof Money) sheet.style(at, across).format(AMOUNT).set();
    }
  }
}
