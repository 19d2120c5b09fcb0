package ua.opencities.fee.run.line;

import ua.opencities.shared.table.CellTable;

/** A workbook: numbers as numbers, the header stays in sight. */
public record LinesXlsx(LinesTable table) {
  public byte[] bytes() {
    var cells = table.cells();
    return CellTable.book(
        book -> {
          var sheet = book.newWorksheet("1");
          cells.into(sheet, 0);
          for (int across = 0; across < cells.headers().size(); across++)
            sheet.width(across, across == 0 ? 34 : 18);
        });
  }
}
