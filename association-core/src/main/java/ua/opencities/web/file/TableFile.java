package ua.opencities.web.file;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import ua.opencities.language.Texts;
import ua.opencities.shared.Cells;
import ua.opencities.shared.Money;
import ua.opencities.shared.Setting;

/**
 * A list as a file for spreadsheets. A text that they would take for a formula is made a text
 * again; the byte-order mark tells them that the CSV is UTF-8.
 *
 * @param name of the file, without its ending
 * @param rows cells are texts, whole numbers, sums of money or null
 */
public record TableFile(
    String name, String title, List<String> headers, List<? extends List<?>> rows) {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** In a demonstration each row says at its end that what it tells is invented. */
  public TableFile marked(Texts texts) {
    if (!Setting.demonstration()) return this;
    return new TableFile(
        name,
        title,
        followed(headers, texts.text("web.note")),
        rows.stream().map(row -> followed(row, texts.text("web.invented"))).toList());
  }

  public Response csv() {
    return Download.attachment(name + ".csv", "text/csv;charset=UTF-8", csvBytes());
  }

  public Response xlsx() {
    return Download.attachment(name + ".xlsx", XLSX, xlsxBytes());
  }

  byte[] csvBytes() {
    var text = new StringWriter();
    text.append('\ufeff');
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(headers.stream().map(Cells::defused).toList());
      for (var row : rows) csv.printRecord(row.stream().map(TableFile::printed).toList());
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] xlsxBytes() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "OpenCities", "1.0")) {
      var sheet = book.newWorksheet(title.length() > 31 ? title.substring(0, 31) : title);
      for (int across = 0; across < headers.size(); across++) {
        sheet.value(0, across, Cells.defused(headers.get(across)));
        sheet.width(across, Math.max(12, headers.get(across).length() + 4.0));
      }
      sheet.range(0, 0, 0, headers.size() - 1).style().bold().set();
      int down = 1;
      for (var row : rows) {
        for (int across = 0; across < row.size(); across++) {
          Object cell = cell(row.get(across));
          if (cell instanceof Number number) sheet.value(down, across, number);
          else if (cell instanceof Money money) {
            sheet.value(down, across, money.amount());
            sheet.style(down, across).format("#,##0.00").set();
          } else if (cell != null) sheet.value(down, across, cell.toString());
        }
        down++;
      }
      sheet.freezePane(1, 1);
    } catch (IOException memoryNeverThrows) {
      throw new IllegalStateException(memoryNeverThrows);
    }
    return bytes.toByteArray();
  }

  private static <T> List<T> followed(List<? extends T> row, T by) {
    List<T> all = new ArrayList<>(row);
    all.add(by);
    return all;
  }

  private static Object printed(Object value) {
    return value instanceof Money money ? money.decimal() : cell(value);
  }

  private static Object cell(Object value) {
    if (value == null || value instanceof Number || value instanceof Money) return value;
    return Cells.defused(value.toString());
  }
}
