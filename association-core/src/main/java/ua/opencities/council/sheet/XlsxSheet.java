package ua.opencities.council.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook, a row at a time. */
final class XlsxSheet {
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;

  private XlsxSheet() {}

  static Sheet read(byte[] bytes) {
    refuseBombs(bytes);
    List<String> headings = null;
    var lines = new ArrayList<Sheet.Line>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        var line = new Sheet.Line(row.getRowNum(), cells(row));
        if (line.isBlank()) continue;
        if (headings == null) headings = line.cells();
        else lines.add(line);
        if (lines.size() > Sheet.MOST_LINES) throw SheetNotReadable.tooLong();
      }
    } catch (IOException
        | UncheckedIOException
        | ExcelReaderException
        | IllegalStateException
        | NullPointerException broken) {
      // the library meets a workbook without its parts by the last two
      throw SheetNotReadable.broken();
    }
    return new Sheet(headings == null ? List.of() : headings, lines);
  }

  private static List<String> cells(Row row) {
    int wide = Math.min(row.getCellCount(), Sheet.MOST_COLUMNS);
    var cells = new ArrayList<String>(wide);
    for (int at = 0; at < wide; at++)
      cells.add(row.getOptionalCell(at).map(XlsxSheet::text).orElse(""));
    return cells;
  }

  /** A number without the tail that spreadsheets give it: 9361, not 9361.0. */
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number)
      return number.stripTrailingZeros().toPlainString();
    String text = cell.getText();
    return text == null ? "" : text.strip();
  }

  /** A small archive may unpack to a huge one: what it holds is counted before it is read. */
  private static void refuseBombs(byte[] bytes) {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      byte[] buffer = new byte[65_536];
      long unpacked = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries()))
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) throw SheetNotReadable.tooLong();
          }
        }
    } catch (IOException | IllegalArgumentException broken) {
      throw SheetNotReadable.broken();
    }
  }
}
