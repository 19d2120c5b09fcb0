package ua.opencities.web.file;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.language.Texts;
import ua.opencities.shared.Setting;
import ua.opencities.shared.table.CellTable;

/**
 * A list as a file for spreadsheets.
 *
 * @param name of the file, without its ending
 * @param rows cells as in {@link CellTable}
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
    return cells().csv();
  }

  byte[] xlsxBytes() {
    return CellTable.book(
        book -> {
          var sheet = book.newWorksheet(title.length() > 31 ? title.substring(0, 31) : title);
          cells().into(sheet, 0);
          for (int across = 0; across < headers.size(); across++)
            sheet.width(across, Math.max(12, headers.get(across).length() + 4.0));
        });
  }

  private CellTable cells() {
    return new CellTable(headers, rows);
  }

  private static <T> List<T> followed(List<? extends T> row, T by) {
    List<T> all = new ArrayList<>(row);
    all.add(by);
    return all;
  }
}
