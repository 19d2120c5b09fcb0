package ua.opencities.shared.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ua.opencities.shared.Cells;
import ua.opencities.shared.Money;

/**
 * Rows of cells under their headings. A text that spreadsheets would take for a formula is made a
 * text again.
 *
 * @param rows cells are texts, whole numbers, sums of money, days or null
 */
public record CellTable(List<String> headers, List<? extends List<?>> rows) {
  private static final String AMOUNT = "#,##0.00";
  private static final String DAY = "dd.mm.yyyy";

  /** In characters; a sum of millions has room in the narrowest. */
  private static final double NARROWEST = 15;

  private static final int WIDEST = 60;

  /** UTF-8 with a byte-order mark, by which spreadsheets read Cyrillic; decimal points. */
  public byte[] csv() {
    var text = new StringWriter();
    text.append('\ufeff');
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(headers.stream().map(Cells::defused).toList());
      for (var row : rows) csv.printRecord(row.stream().map(CellTable::printed).toList());
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Sums as numbers, days as days; the headings and the first column stay in sight.
   *
   * @param top the row of the headings, from 0
   */
  public void into(Worksheet sheet, int top) {
    for (int across = 0; across < headers.size(); across++) {
      sheet.value(top, across, Cells.defused(headers.get(across)));
      sheet.width(across, width(across));
    }
    sheet.range(top, 0, top, headers.size() - 1).style().bold().wrapText(true).set();
    int down = top + 1;
    for (var row : rows) {
      for (int across = 0; across < row.size(); across++)
        write(sheet, down, across, row.get(across));
      down++;
    }
    sheet.freezePane(1, top + 1);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /** A name is read whole; a heading wraps, and so may a long explanation. */
  private double width(int across) {
    return rows.stream()
        .filter(row -> across < row.size() && row.get(across) instanceof String)
        .mapToInt(row -> ((String) row.get(across)).length() + 2)
        .map(length -> Math.min(length, WIDEST))
        .max()
        .stream()
        .mapToDouble(it -> Math.max(it, NARROWEST))
        .findFirst()
        .orElse(NARROWEST);
  }

  /** A workbook in memory. */
  public static byte[] book(Consumer<Workbook> sheets) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "OpenCities", "1.0")) {
      sheets.accept(book);
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, int down, int across, Object cell) {
    if (cell instanceof Number number) sheet.value(down, across, number);
    else if (cell instanceof Money money) {
      sheet.value(down, across, money.amount());
      sheet.style(down, across).format(AMOUNT).set();
    } else if (cell instanceof LocalDate day) {
      sheet.value(down, across, day);
      sheet.style(down, across).format(DAY).set();
    } else if (cell != null) sheet.value(down, across, Cells.defused(cell.toString()));
  }

  private static Object printed(Object cell) {
    if (cell == null || cell instanceof Number) return cell;
    return cell instanceof Money money ? money.decimal() : Cells.defused(cell.toString());
  }
}
