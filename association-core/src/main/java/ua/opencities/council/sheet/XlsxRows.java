package ua.opencities.council.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Collects the rows of a workbook's sheet as its reader meets them. */
final class XlsxRows implements SheetContentsHandler {
  private final List<Sheet.Line> lines = new ArrayList<>();
  private List<String> headings;
  private List<String> cells;

  Sheet sheet() {
    return new Sheet(headings == null ? List.of() : headings, lines);
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
    var line = new Sheet.Line(row + 1, cells);
    if (line.isBlank()) return;
    if (headings == null) headings = line.cells();
    else lines.add(line);
    if (lines.size() > Sheet.MOST_LINES) throw SheetNotReadable.tooLong();
  }

  /** A number without the tail that spreadsheets give it: 9361, not 9361.0 or 9.361E3. */
  private static String number(String value) {
    return value.matches("-?\\d+\\.0+|-?\\d+(\\.\\d+)?E\\+?\\d{1,2}")
        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
        : value;
  }
}
