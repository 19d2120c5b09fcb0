package ua.opencities.fee.statement;

import org.dhatim.fastexcel.Worksheet;
import ua.opencities.language.Texts;
import ua.opencities.shared.table.CellTable;

/** A workbook with what it is on top. */
record StatementXlsx(PeriodStatement statement, Texts texts) {
  private static final int HEADER = 2;
  private static final int[] WIDTHS = {12, 26, 18, 60, 16, 16, 16, 16};

  byte[] bytes() {
    var table = new StatementTable(statement, texts);
    return CellTable.book(
        book -> {
          Worksheet sheet = book.newWorksheet("1");
          sheet.value(0, 0, table.title());
          sheet.style(0, 0).bold().fontSize(14).set();
          table.cells().into(sheet, HEADER);
          for (int across = 0; across < table.header().size(); across++)
            sheet.width(across, WIDTHS[across]);
        });
  }
}
