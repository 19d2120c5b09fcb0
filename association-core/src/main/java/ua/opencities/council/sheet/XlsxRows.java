package ua.opencities.council.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Hands on the rows of a workbook's sheet as its reader meets them. */
final class XlsxRows implements SheetContentsHandler {
  private final SheetLines lines;
  private List<String> cells;

  XlsxRows(SheetLines lines) {
    this.lines = lines;
  }

  @Override
  public void startRow(int row) {
    cells = new ArrayList<>();
  }

  @Override
  public void cell(String reference, String value, XSSFComment comment) {
    int column = reference == null ? cells.size() : new CellReference(reference).getCol();
    if (column >= Sheet.MOST_COLUMNS) return;
    while (cells.size() < column) cells.add("");
    cells.add(value == null ? "" : number(value.strip()));
  }

  @Override
  public void endRow(int row) {
    lines.take(new Sheet.Line(row + 1, cells));
  }

  /** A number without the tail that spreadsheets give it: 9361, not 9361.0 or 9.361E3. */
  private static String number(String value) {
    return value.matches("-?\\d+\\.0+|-?\\d+(\\.\\d+)?E\\+?\\d{1,2}")
        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
        : value;
  }
}
